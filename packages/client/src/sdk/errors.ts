import { ConnectionError, MatrixError } from "matrix-js-sdk";
import { ConnectionLost, ServerError } from "../server/server-error.ts";

/** Errors of the SDK in our words; others as they are. */
export async function inOurWords<Answer>(work: Promise<Answer>): Promise<Answer> {
  try {
    return await work;
  } catch (error) {
    throw toOurError(error);
  }
}

export function toOurError(error: unknown): unknown {
  if (error instanceof ConnectionError) return new ConnectionLost(error);
  if (error instanceof MatrixError) return new ServerError(error.httpStatus ?? 0, { ...error.data });
  return error;
}
