export { canonicalJson, compareCodePoints, looseCanonicalJson } from "./canonical.ts";
export { decodeJson, decodeJsonText, type JsonLimits, wroteFractions } from "./decode.ts";
export { JsonError } from "./json-error.ts";
export { isObject, type JsonObject, type JsonValue } from "./json-value.ts";
export { numberFrom, type WrittenNumber } from "./written-number.ts";
