// Answers held against the contract; for tests and for whoever calls other servers. Loaded apart: a server only writes answers.
import type { JsonValue } from "../json/index.ts";
import { type Decoded, decodeWith } from "./decoded.ts";
import { responses as botschaft } from "./generated/botschaft/responses.js";
import { responses as clientServer } from "./generated/client-server/responses.js";
import { responses as compat } from "./generated/compat/responses.js";
import { responses as serverServer } from "./generated/server-server/responses.js";
import type { Api, Operation } from "./operation.ts";
import type { DecodedPart } from "./operations.ts";
import type { ResponseValidators } from "./validator.ts";

const responses: { readonly [A in Api]: { readonly [id: string]: ResponseValidators | undefined } } = {
  "client-server": clientServer,
  "server-server": serverServer,
  botschaft,
  compat,
};

/** The JSON body of an answer with status 200. */
export function decodeResponse<O extends Operation>(
  operation: O,
  body: JsonValue,
): Decoded<DecodedPart<O, "response">> {
  return decodeWith(responses[operation.api][operation.id]?.[200], body);
}

/** The JSON body of any answer; one whose status the contract gives no schema for is accepted. */
export function decodeAnswer(operation: Operation, status: number, body: JsonValue): Decoded<JsonValue> {
  return decodeWith(responses[operation.api][operation.id]?.[status], body);
}
