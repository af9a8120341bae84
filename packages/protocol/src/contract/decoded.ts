import type { ValidationError, Validator } from "./validator.ts";

export type Refused = {
  readonly ok: false;
  /** Not there; there but of another type; of the right type but not allowed. */
  readonly kind: "missing" | "type" | "value";
  /** In a body a JSON pointer ("" is the whole of it), else the parameter's name. */
  readonly where: string;
  /** A clause that goes on from `where`: "must be a string". */
  readonly why: string;
};

export type Decoded<T> = { readonly ok: true; readonly value: T } | Refused;

/** `value` as it is when `validator` accepts it, else what it finds first, placed by a JSON pointer. */
export function decodeWith<T>(validator: Validator | undefined, value: unknown): Decoded<T> {
  if (validator === undefined || validator(value)) return { ok: true, value: value as T };
  return refusalFrom(validator.errors ?? []);
}

function refusalFrom(errors: readonly ValidationError[]): Refused {
  // The last one sums up: before it stand the reasons of each alternative.
  const error = errors.at(-1);
  if (error === undefined) return { ok: false, kind: "value", where: "", why: "is not allowed" };
  const { keyword, instancePath, params } = error;
  if (keyword === "required") {
    return {
      ok: false,
      kind: "missing",
      where: `${instancePath}/${escapePointer(params.missingProperty ?? "")}`,
      why: "is missing",
    };
  }
  const types = errors.filter((one) => one.keyword === "type" && one.instancePath === instancePath);
  const onlyTypes = types.length > 0 && types.length === errors.length - (keyword === "type" ? 0 : 1);
  if (!onlyTypes) return { ok: false, kind: "value", where: instancePath, why: valueReason(error) };
  const expected = types.flatMap((one) => one.params.type ?? []);
  return { ok: false, kind: "type", where: instancePath, why: `must be of type ${expected.join(" or ")}` };
}

function valueReason({ keyword, params, message }: ValidationError): string {
  if (keyword === "enum") return `must be one of ${(params.allowedValues ?? []).join(", ")}`;
  if (keyword === "pattern") return "does not have the form it must have";
  return message ?? "is not allowed";
}

function escapePointer(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}
