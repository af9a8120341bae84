import type { JsonObject } from "../json/json-value.ts";
import { type ErrorCode, statusOf } from "./errcodes.ts";

type Options = {
  /** Further fields of the answer, such as `retry_after_ms`. */
  readonly fields?: JsonObject;
  /** What the log may know and the caller may not. */
  readonly detail?: string;
  /** Only where the specification names another status than the error code's usual one. */
  readonly status?: number;
  readonly cause?: unknown;
};

/**
 * The caller asked wrongly or may not. Everything that crosses the rim as a Matrix error is one of these.
 * https://spec.matrix.org/v1.19/client-server-api/#standard-error-response
 */
export class MatrixError extends Error {
  readonly errcode: ErrorCode;
  readonly status: number;
  readonly fields: JsonObject;
  readonly detail: string | undefined;

  constructor(errcode: ErrorCode, message: string, options: Options = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "MatrixError";
    this.errcode = errcode;
    this.status = options.status ?? statusOf[errcode];
    this.fields = options.fields ?? {};
    this.detail = options.detail;
  }

  toJson(): JsonObject {
    return { ...this.fields, errcode: this.errcode, error: this.message };
  }
}
