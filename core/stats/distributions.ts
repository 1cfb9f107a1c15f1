/**
 * Normal, Student's t and binomial distribution, to 1e-9 of the values published in R 4.2's `pnorm`,
 * `qnorm`, `pt`, `qt`, `pbinom`, `qbinom`; the tests hold reference values.
 *
 * Formulas: Abramowitz and Stegun, "Handbook of Mathematical Functions", 7.1.5, 7.1.14, 26.2.23,
 * 26.5.8, 26.7.1.
 *
 * @packageDocumentation
 */

const TINY = 1e-300;
const CLOSE = 1e-16;
/** Both expansions of the error function are exact to the last digits on their side of this. */
const SERIES_BELOW = 2.5;

/** Complementary error function. */
function erfc(x: number): number {
  if (x < 0) return 2 - erfc(-x);
  return x < SERIES_BELOW ? 1 - erfSeries(x) : erfcFraction(x);
}

function erfSeries(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; Math.abs(term) > CLOSE * Math.abs(sum) && n < 200; n++) {
    term *= -(x * x) / n;
    sum += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}

function erfcFraction(x: number): number {
  let rest = 0;
  for (let n = 100; n >= 1; n--) rest = n / 2 / (x + rest);
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * (x + rest));
}

/**
 * P(Z ≤ z) of the standard normal distribution.
 *
 * @example
 * ```ts
 * normalCdf(0) // => 0.5
 * ```
 */
export const normalCdf = (z: number): number => 0.5 * erfc(-z / Math.SQRT2);

const normalDensity = (z: number): number => Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);

/** The z below which a share `p` of the standard normal distribution lies; `p` within (0, 1). */
export function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p);
  const t = Math.sqrt(-2 * Math.log(Math.max(p, TINY)));
  let z = -(
    t -
    (2.515517 + 0.802853 * t + 0.010328 * t * t) /
      (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t)
  );
  for (let n = 0; n < 4; n++) z -= (normalCdf(z) - p) / Math.max(normalDensity(z), TINY);
  return z;
}

/** P(T ≤ t) of Student's distribution with `df` > 0 degrees of freedom. */
export function studentCdf(t: number, df: number): number {
  const tail = 0.5 * incompleteBeta(df / (df + t * t), df / 2, 0.5);
  return t > 0 ? 1 - tail : tail;
}

/**
 * P(F > f) of Fisher's distribution: how often chance alone makes such a quotient of variances.
 *
 * @example
 * ```ts
 * fisherTail(2.7173, 11, 12).toFixed(3) // => "0.050"
 * ```
 */
export const fisherTail = (f: number, df1: number, df2: number): number =>
  incompleteBeta(df2 / (df2 + df1 * f), df2 / 2, df1 / 2);

/** The t below which a share `p` of Student's distribution lies; `p` within (0, 1). */
export function studentQuantile(p: number, df: number): number {
  if (p === 0.5) return 0;
  if (p < 0.5) return -studentQuantile(1 - p, df);
  let low = 0;
  let high = 1;
  while (studentCdf(high, df) < p && high < 1e12) high *= 2;
  for (let n = 0; n < 200 && high - low > 1e-14 * high; n++) {
    const middle = (low + high) / 2;
    if (studentCdf(middle, df) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** P(X ≤ k) of successes in `n` draws with chance `p`. */
export function binomialCdf(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  if (k >= n) return 1;
  let sum = 0;
  for (let i = 0; i <= k; i++)
    sum += Math.exp(logChoose(n, i) + logPower(p, i) + logPower(1 - p, n - i));
  return Math.min(1, sum);
}

/** Smallest k with P(X ≤ k) ≥ `share`. */
export function binomialQuantile(share: number, n: number, p: number): number {
  let k = 0;
  while (k < n && binomialCdf(k, n, p) < share) k++;
  return k;
}

const logPower = (base: number, exponent: number): number =>
  exponent === 0 ? 0 : exponent * Math.log(base);

const logChoose = (n: number, k: number): number =>
  logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);

/** Stirling's series, from 15 up exact to the last digits; smaller arguments are moved there. */
function logGamma(x: number): number {
  let shift = 0;
  let at = x;
  for (; at < 15; at++) shift += Math.log(at);
  const square = 1 / (at * at);
  const series = (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680))) / at;
  return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - shift;
}

/** Regularised incomplete beta function by its continued fraction. */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(
    logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x),
  );
  return (front / a) * betaFraction(x, a, b);
}

/** Lentz's way of evaluating the fraction from the front. */
function betaFraction(x: number, a: number, b: number): number {
  const away = (value: number): number => (Math.abs(value) < TINY ? TINY : value);
  let c = 1;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 500; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    fraction *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < CLOSE * 4) break;
  }
  return fraction;
}
