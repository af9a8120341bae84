import type { ServerName } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";

type Details = {
  readonly server: ServerName;
  /** Trying again later may help: it was not reached, or said so. */
  readonly retryable: boolean;
  /** Of its answer, where there was one. */
  readonly status?: number | undefined;
  readonly errcode?: string | undefined;
  /** The answer's body. */
  readonly body?: JsonObject | undefined;
  readonly cause?: unknown;
};

/** Another server failed, refused or was not reached. Its words are not ours: they reach a person only where a caller relays them. */
export class RemoteError extends Error {
  readonly server: ServerName;
  readonly retryable: boolean;
  readonly status: number | undefined;
  readonly errcode: string | undefined;
  readonly body: JsonObject | undefined;

  constructor(message: string, { server, retryable, status, errcode, body, cause }: Details) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "RemoteError";
    this.server = server;
    this.retryable = retryable;
    this.status = status;
    this.errcode = errcode;
    this.body = body;
  }
}
