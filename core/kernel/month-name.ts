const NAMES = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** The month that an English name means, 1 to 12, by its first three letters; 0 when it means none. */
export const monthNamed = (name: string): number =>
  NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1;
