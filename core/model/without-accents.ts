/**
 * Latin letters without their accents; other scripts stay as they are.
 *
 * @example
 * ```ts
 * withoutAccents("Réalisé") // => "Realise"
 * withoutAccents("목표") // => "목표"
 * ```
 */
export const withoutAccents = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text)
    ? text
    : text
        .normalize("NFD")
        .replace(/[\u0300-\u036f]/g, "")
        .normalize("NFC");
