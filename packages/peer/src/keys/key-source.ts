import type { ServerName } from "@botschaft/protocol/ids";
import type { JsonValue } from "@botschaft/protocol/json";

export type KeyQuery = {
  readonly server: ServerName;
  readonly keyId: string;
  /** Ms since 1970. */
  readonly minimumValidUntil: number;
};

/** Who is asked for keys; the answers are not looked at. */
export interface KeySource {
  /** GET /_matrix/key/v2/server. @throws {RemoteError} */
  askServer(server: ServerName): Promise<JsonValue>;
  /** POST /_matrix/key/v2/query. @throws {RemoteError} */
  askNotary(notary: ServerName, query: KeyQuery): Promise<JsonValue>;
}
