// Requests: text and JSON → values of the contract's types, or the first thing wrong with them.
import type { JsonValue } from "../json/index.ts";
import { type Decoded, decodeWith } from "./decoded.ts";
import { requests as botschaft } from "./generated/botschaft/requests.js";
import { requests as clientServer } from "./generated/client-server/requests.js";
import { requests as compat } from "./generated/compat/requests.js";
import { requests as serverServer } from "./generated/server-server/requests.js";
import type { Api, Operation } from "./operation.ts";
import type { DecodedPart } from "./operations.ts";
import type { ParameterKind, RequestValidators } from "./validator.ts";

/** What is read of a query; URLSearchParams is one. */
export type QueryReader = {
  get(name: string): string | null;
  getAll(name: string): readonly string[];
  has(name: string): boolean;
  keys(): Iterable<string>;
};

const requests: { readonly [A in Api]: { readonly [id: string]: RequestValidators | undefined } } = {
  "client-server": clientServer,
  "server-server": serverServer,
  botschaft,
  compat,
};

/** `raw` holds the path's parameters by their names in the template, percent-decoded. */
export function decodePath<O extends Operation>(
  operation: O,
  raw: Readonly<Record<string, string>>,
): Decoded<DecodedPart<O, "path">> {
  return byParameter(decodeWith(validatorsOf(operation).path, raw));
}

/**
 * Numbers and truth values are read from their text, lists from repeated parameters; of others that are repeated the first holds.
 * Unknown parameters are ignored.
 */
export function decodeQuery<O extends Operation>(operation: O, query: QueryReader): Decoded<DecodedPart<O, "query">> {
  const { query: validator, queryKinds } = validatorsOf(operation);
  const values: Record<string, unknown> = {};
  for (const name in queryKinds) {
    const kind = queryKinds[name] as ParameterKind;
    if (kind === "rest") values[name] = readRest(query, queryKinds);
    else if (query.has(name)) values[name] = readParameter(query, name, kind);
  }
  return byParameter(decodeWith(validator, values));
}

/** Fields that the contract does not know stay. `undefined` is an absent body. */
export function decodeBody<O extends Operation>(
  operation: O,
  body: JsonValue | undefined,
): Decoded<DecodedPart<O, "body">> {
  if (operation.body !== "json") return { ok: true, value: undefined as DecodedPart<O, "body"> };
  if (body === undefined && operation.bodyRequired)
    return { ok: false, kind: "missing", where: "", why: "must have a body" };
  return decodeWith(validatorsOf(operation).body, body === undefined ? {} : body);
}

function validatorsOf(operation: Operation): RequestValidators {
  const found = requests[operation.api][operation.id];
  if (found === undefined) throw new Error(`The contract has no operation ${operation.id} of ${operation.api}.`);
  return found;
}

function readParameter(query: QueryReader, name: string, kind: ParameterKind): unknown {
  if (kind === "list") return query.getAll(name);
  const text = query.get(name) ?? "";
  if (kind === "integer") return /^-?\d{1,16}$/.test(text) && Number.isSafeInteger(Number(text)) ? Number(text) : text;
  if (kind === "boolean") return text === "true" ? true : text === "false" ? false : text;
  return text;
}

function readRest(
  query: QueryReader,
  known: { readonly [name: string]: ParameterKind },
): Readonly<Record<string, string>> {
  const names = [...query.keys()].filter((name) => !Object.hasOwn(known, name));
  return Object.fromEntries(names.map((name) => [name, query.get(name) ?? ""]));
}

/** Parameters are named plainly: "/via/0" is via. */
function byParameter<T>(decoded: Decoded<T>): Decoded<T> {
  return decoded.ok ? decoded : { ...decoded, where: decoded.where.split("/")[1] ?? "" };
}
