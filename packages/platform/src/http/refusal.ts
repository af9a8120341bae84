import { MatrixError } from "@botschaft/protocol/errors";
import { JsonError } from "@botschaft/protocol/json";
import type { HttpAnswer } from "./route.ts";

/** The client left; there is nobody to answer. */
export class ClientGone extends Error {
  override readonly name = "ClientGone";
}

/** What the caller is told of an error. Anything that is not a refusal of ours is our fault and tells nothing. */
export function refusalOf(error: unknown, requestId: string): HttpAnswer {
  if (error instanceof MatrixError) return { status: error.status, headers: retryAfter(error), body: error.toJson() };
  if (error instanceof JsonError) return refusalOf(asMatrixError(error), requestId);
  const told = `Something went wrong on the server. Its log knows more under request ${requestId}`;
  return { status: 500, body: { errcode: "M_UNKNOWN", error: told } };
}

export function asMatrixError(error: JsonError): MatrixError {
  return new MatrixError(error.kind === "notJson" ? "M_NOT_JSON" : "M_BAD_JSON", error.message);
}

export function tooLarge(limit: number): MatrixError {
  return new MatrixError("M_TOO_LARGE", `The body is larger than the ${limit} bytes that are allowed here`);
}

/** https://spec.matrix.org/v1.19/client-server-api/#rate-limiting */
function retryAfter(error: MatrixError): Record<string, string> {
  const wait = error.fields.retry_after_ms;
  return typeof wait === "number" ? { "retry-after": String(Math.ceil(wait / 1000)) } : {};
}
