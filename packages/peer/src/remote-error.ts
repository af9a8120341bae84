import type { ServerName } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";

/**
 * How another server failed us.
 * - `unreachable`: no address, no connection, or one that broke;
 * - `timeout`: one of our time limits;
 * - `tls`: its certificate or handshake;
 * - `refused-address`: it resolves only to addresses that we do not call;
 * - `refused`: we do not speak with it;
 * - `waiting`: it failed before and its time has not come (`retryAt`);
 * - `bad-answer`: an answer that is none: no JSON, a redirect, an encoding we did not ask for;
 * - `too-large`: more than we take;
 * - `http`: a proper answer that says no (`status`, perhaps `errcode` and `body`).
 */
export type RemoteFailure =
  | "unreachable"
  | "timeout"
  | "tls"
  | "refused-address"
  | "refused"
  | "waiting"
  | "bad-answer"
  | "too-large"
  | "http";

type Details = {
  readonly server: ServerName;
  /** Of its answer, where there was one. */
  readonly status?: number | undefined;
  readonly errcode?: string | undefined;
  /** The answer's body where it was an object. Its words are not ours. */
  readonly body?: JsonObject | undefined;
  /** Milliseconds since 1970: when it may be tried again. */
  readonly retryAt?: number | undefined;
  /** The border's, where we do not speak with it. */
  readonly rule?: string | undefined;
  readonly cause?: unknown;
};

/** Another server failed, refused or was not reached. */
export class RemoteError extends Error {
  readonly kind: RemoteFailure;
  readonly server: ServerName;
  /** The same call may succeed later without anybody here doing something. */
  readonly retryable: boolean;
  readonly status: number | undefined;
  readonly errcode: string | undefined;
  readonly body: JsonObject | undefined;
  readonly retryAt: number | undefined;
  readonly rule: string | undefined;

  constructor(kind: RemoteFailure, message: string, details: Details) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = "RemoteError";
    this.kind = kind;
    this.server = details.server;
    this.status = details.status;
    this.errcode = details.errcode;
    this.body = details.body;
    this.retryAt = details.retryAt;
    this.rule = details.rule;
    this.retryable = isRetryable(kind, details.status);
  }
}

const passing: readonly RemoteFailure[] = ["unreachable", "timeout", "tls", "waiting"];

function isRetryable(kind: RemoteFailure, status: number | undefined): boolean {
  if (kind === "http" && status !== undefined) return status >= 500 || status === 429 || status === 408;
  return passing.includes(kind);
}
