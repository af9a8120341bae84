// Fractions and integers beyond ±(2^53−1) stand in events of room versions 1 to 5, and JavaScript's numbers do not keep
// how they were written (`1.0` becomes 1). Where somebody asks for it they are decoded as `JSON.rawJSON`: one value that
// travels through copies and that JSON.stringify writes out again.

export type WrittenNumber = { readonly rawJSON: string };
type JsonWithRaw = typeof JSON & {
  rawJSON(text: string): WrittenNumber;
  isRawJSON(value: unknown): value is WrittenNumber;
};

const json = JSON as JsonWithRaw;
// Browsers that do not know raw JSON have none.
const isRaw: (value: unknown) => boolean = json.isRawJSON ?? (() => false);

/** Whether a decoded value is a number that is kept as text. */
export function isWrittenNumber(value: object): value is WrittenNumber {
  return isRaw(value);
}

/** What a decoded value is as a number, to reckon with; undefined where it is none. */
export function numberFrom(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "object" && value !== null && isWrittenNumber(value) ? Number(value.rawJSON) : undefined;
}

/** A number as it was written, in the one form that is hashed. */
export function keepNumber(written: string): number | WrittenNumber {
  const value = Number(written);
  if (/[.eE]/.test(written)) return json.rawJSON(Number.isFinite(value) ? fractionText(value) : written);
  return Number.isSafeInteger(value) ? value : json.rawJSON(written);
}

/**
 * A number that was written with a fraction or an exponent, as Python writes it back: always with a point or an
 * exponent, the exponent with two digits and a sign, and from 10^16 on or below 10^-4.
 * @COMPAT(Synapse): events of room versions 1 to 5 are hashed in this form, however they came.
 */
export function fractionText(value: number): string {
  if (Object.is(value, -0)) return "-0.0";
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e16 || size < 1e-4)) {
    const [digits, exponent] = value.toExponential().split("e") as [string, string];
    return `${digits}e${exponent.charAt(0)}${exponent.slice(1).padStart(2, "0")}`;
  }
  // In this range JavaScript writes no exponent either.
  const text = String(value);
  return text.includes(".") ? text : `${text}.0`;
}
