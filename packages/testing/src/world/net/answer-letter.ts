import { inspect } from "node:util";
import { decodeFederationBody, type FederationTable, notServed } from "@botschaft/homeserver";
import { decodePath, decodeQuery, operations } from "@botschaft/protocol/contract";
import { MatrixError } from "@botschaft/protocol/errors";
import type { ServerName } from "@botschaft/protocol/ids";
import { decodeJsonText, JsonError, type JsonObject } from "@botschaft/protocol/json";
import type { Letter, Reply } from "./wire.ts";

type Handler = (request: object) => Promise<object | undefined> | object | undefined;

/**
 * A call as the other server's own HTTP rim would answer it: path, query and body decoded by the contract, everything
 * through text, so that two servers never share an object.
 * @throws whatever is a mistake of the server
 */
export async function answerLetter(table: FederationTable, letter: Letter): Promise<Reply> {
  try {
    const handler = table[letter.operation] as Handler | typeof notServed;
    if (handler === notServed) throw new MatrixError("M_UNRECOGNIZED", "This server does not offer this operation");
    return replyFrom(await handler({ ...decoded(letter), origin: letter.from as ServerName }));
  } catch (error) {
    if (error instanceof MatrixError) return { status: error.status, body: throughText(error.toJson()) };
    if (error instanceof JsonError) return { status: 400, body: { errcode: "M_BAD_JSON", error: error.message } };
    throw error;
  }
}

function decoded(letter: Letter): object {
  const operation = operations["server-server"][letter.operation];
  const path = decodePath(operation, letter.path);
  const query = decodeQuery(operation, searchParams(letter.query));
  const body = decodeFederationBody(operation, letter.body && throughText(letter.body));
  for (const part of [path, query, body]) {
    if (part.ok) continue;
    throw new MatrixError("M_BAD_JSON", `${letter.operation}: ${part.where} ${part.why}`);
  }
  return { path: path.ok && path.value, query: query.ok && query.value, body: body.ok && body.value };
}

function searchParams(query: Letter["query"]): URLSearchParams {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) search.append(name, String(one));
  }
  return search;
}

function replyFrom(answer: object | undefined): Reply {
  const isWhole = answer !== undefined && "status" in answer && "body" in answer && typeof answer.status === "number";
  const { status, body } = isWhole ? (answer as Reply) : { status: 200, body: (answer ?? {}) as JsonObject };
  return { status, body: throughText(body) };
}

/** @throws where it is no JSON object: nothing else is answered here */
export function throughText(value: unknown): JsonObject {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const read = decodeJsonText(text, { keepNumbers: true });
  if (typeof read !== "object" || read === null) throw new Error(`An answer is no object: ${inspect(value)}`);
  return read as JsonObject;
}
