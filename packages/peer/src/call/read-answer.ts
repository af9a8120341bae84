import type { ServerName } from "@botschaft/protocol/ids";
import { decodeJson, isObject, type JsonObject, type JsonValue } from "@botschaft/protocol/json";
import { RemoteError } from "../remote-error.ts";
import type { WireAnswer } from "../wire/wire.ts";

/**
 * The JSON of an answer that says yes. Numbers of events stand as they were written.
 * @throws {RemoteError} `http` for one that says no, `bad-answer` for what is none
 */
export function readAnswer(server: ServerName, answer: WireAnswer, now: number): JsonValue {
  const refusal = refusalIn(server, answer, now);
  if (refusal !== undefined) throw refusal;
  try {
    return decodeJson(answer.bytes, { keepNumbers: true, maxValues: maxValuesOf(answer.bytes) });
  } catch (cause) {
    throw new RemoteError("bad-answer", `${server} answers with what is no JSON`, { server, cause });
  }
}

/** Twice as many as stand in events; numbers and lists in a row would fill a hundred times the memory of their text. */
function maxValuesOf(bytes: Uint8Array): number {
  return 10_000 + Math.floor(bytes.byteLength / 10);
}

/** Why an answer is no yes; a redirect is not followed, for a request that was signed for one server. */
export function refusalIn(
  server: ServerName,
  { status, headers, bytes }: WireAnswer,
  now: number,
): RemoteError | undefined {
  if (status >= 200 && status < 300) return undefined;
  if (status < 400) return new RemoteError("bad-answer", `${server} answers with ${status}`, { server, status });
  const body = parseObject(bytes);
  const errcode = typeof body?.errcode === "string" ? body.errcode.slice(0, 255) : undefined;
  const retryAt = retryAtIn(headers["retry-after"], body, now);
  const what = errcode === undefined ? String(status) : `${status} ${errcode}`;
  return new RemoteError("http", `${server} answers with ${what}`, { server, status, errcode, body, retryAt });
}

function parseObject(bytes: Uint8Array): JsonObject | undefined {
  try {
    const value = decodeJson(bytes, { maxDepth: 20, maxValues: 1_000 });
    return isObject(value) ? value : undefined;
  } catch {
    return undefined; // proxies answer errors with pages
  }
}

/** https://spec.matrix.org/v1.19/client-server-api/#rate-limiting */
function retryAtIn(header: string | undefined, body: JsonObject | undefined, now: number): number | undefined {
  if (header !== undefined && /^\d{1,9}$/.test(header)) return now + Number(header) * 1000;
  const ms = body?.retry_after_ms;
  return typeof ms === "number" && ms >= 0 ? now + ms : undefined;
}
