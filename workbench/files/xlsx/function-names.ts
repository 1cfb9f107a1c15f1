/**
 * Function names as the file holds them and as people type them. Functions newer than the format
 * carry a prefix in the file, and so do those of an add-in.
 *
 * @packageDocumentation
 */
const STORED = /_xlfn\.(?:_xlws\.)?|_xlpm\.|_xldudf_/g;

/** Formula text as the formula bar shows it. */
export const shownFormula = (stored: string): string =>
  stored.includes("_xl") ? stored.replace(STORED, "") : stored;

/** Functions of Excel 2010 to 2021 that stand with `_xlfn.` in a file. */
const NEWER = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND " +
    "BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT " +
    "CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P " +
    "COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST " +
    "FLOOR.MATH FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST " +
    "IFNA IFS ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS " +
    "MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION " +
    "PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC " +
    "QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P " +
    "STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT " +
    "TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS " +
    "XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);
const NEWER_STILL = new Set(["FILTER", "SORT"]);
const OWN = /^(?:OKR|KPI)_[A-Z_]+$/i;
const CALL = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])([A-Za-z_][\w.]*)(?=\()/g;

/** Formula text as the file holds it. */
export const storedFormula = (shown: string): string =>
  shown.replace(CALL, (piece, name?: string) => {
    if (name === undefined) return piece;
    const upper = name.toUpperCase();
    if (OWN.test(name)) return `_xldudf_${upper}`;
    if (NEWER.has(upper)) return `_xlfn.${upper}`;
    return NEWER_STILL.has(upper) ? `_xlfn._xlws.${upper}` : piece;
  });
