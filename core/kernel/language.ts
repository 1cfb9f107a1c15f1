/** The languages Keel speaks. */
export type Language = "en" | "zh";

export const LANGUAGES = ["en", "zh"] as const satisfies readonly Language[];

/** The same words in every language. */
export type Bilingual = Readonly<Record<Language, string>>;
