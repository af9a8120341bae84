import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { announcesBody } from "./body.ts";
import { corsHeaders, jsonHeaders } from "./headers.ts";
import { ClientGone } from "./refusal.ts";
import type { HttpAnswer } from "./route.ts";

export type Sending = {
  readonly requestId: string;
  readonly message: IncomingMessage;
  readonly response: ServerResponse;
  /** The connection ends with this answer. */
  readonly close: boolean;
  readonly lingerMs: number;
};

/**
 * @returns a promise only where the answer takes time to leave
 * @throws where the answer's status or headers are no HTTP, or its stream fails
 */
export function sendAnswer(answer: HttpAnswer, sending: Sending): Promise<void> | undefined {
  const { body } = answer;
  if (body instanceof Readable) return sendStream(answer, body, sending);
  const bytes = body instanceof Uint8Array ? body : undefined;
  const text = bytes === undefined ? (typeof body === "string" ? body : JSON.stringify(body)) : "";
  const length = bytes?.byteLength ?? Buffer.byteLength(text);
  return writeWhole(answer, bytes ?? text, length, sending);
}

/** Bodies of which so much was refused unread are swallowed, so that the connection serves on. */
const swallowedBytes = 64 * 1024;

function writeWhole(answer: HttpAnswer, body: string | Uint8Array, length: number, sending: Sending) {
  const { message, response } = sending;
  const unread = !message.complete && announcesBody(message);
  const lingers = unread && answer.status !== 408 && !(Number(message.headers["content-length"]) <= swallowedBytes);
  const close = sending.close || lingers || endsConnection(answer, message, unread);
  const usual = typeof body === "string" ? jsonHeaders : binaryHeaders;
  response.writeHead(answer.status, headersOf(answer, usual, length, sending.requestId, close));
  if (unread) message.unpipe().resume();
  if (lingers && message.headers.expect === undefined) return endAfterBody(body, sending);
  response.end(body);
  return undefined;
}

/** After these nobody can say where the next request begins, or whether the body still comes. */
function endsConnection(answer: HttpAnswer, { headers }: IncomingMessage, unread: boolean): boolean {
  return (unread && (answer.status === 408 || headers.expect !== undefined)) || headers.upgrade !== undefined;
}

const binaryHeaders = { ...corsHeaders, "content-type": "application/octet-stream" };

function headersOf(
  answer: HttpAnswer,
  usual: Readonly<Record<string, string>>,
  length: number | undefined,
  requestId: string,
  close: boolean,
): Record<string, string> {
  const headers: Record<string, string> = { ...usual, "x-request-id": requestId, ...answer.headers };
  if (answer.status === 204 || answer.status === 304) delete headers["content-type"];
  else if (length !== undefined) headers["content-length"] = String(length);
  if (close) headers.connection = "close";
  return headers;
}

/**
 * Ends the connection only when the client stopped sending: one that is cut off in the middle of its upload would see a
 * broken connection instead of the refusal.
 */
async function endAfterBody(body: string | Uint8Array, { message, response, lingerMs }: Sending): Promise<void> {
  response.write(body);
  await new Promise<void>((resolve) => {
    const timer = setTimeout(done, lingerMs);
    message.once("end", done).once("close", done);
    function done(): void {
      clearTimeout(timer);
      message.off("end", done).off("close", done);
      resolve();
    }
  });
  response.end();
}

async function sendStream(answer: HttpAnswer, body: Readable, sending: Sending): Promise<void> {
  const { message, response } = sending;
  const unread = !message.complete && announcesBody(message);
  response.writeHead(
    answer.status,
    headersOf(answer, binaryHeaders, undefined, sending.requestId, sending.close || unread),
  );
  if (message.method === "HEAD") {
    body.destroy();
    response.end();
    return;
  }
  try {
    await pipeline(body, response);
  } catch (error) {
    // The client left in the middle; the body, had it failed, would have said why.
    throw (error as { readonly code?: string }).code === "ERR_STREAM_PREMATURE_CLOSE" ? new ClientGone() : error;
  }
}
