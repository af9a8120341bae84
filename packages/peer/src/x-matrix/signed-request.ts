import type { ServerName } from "@botschaft/protocol/ids";
import { type JsonValue, looseCanonicalJson } from "@botschaft/protocol/json";

/** What is signed of a request. https://spec.matrix.org/v1.19/server-server-api/#request-authentication */
export type SignedRequest = {
  readonly method: string;
  /** The target as it stands in the request line: path, `?` and query. */
  readonly uri: string;
  readonly origin: ServerName;
  readonly destination: ServerName;
  /** Absent where the request has no body. */
  readonly content: JsonValue | undefined;
};

/**
 * The text to sign or to check. Events of room versions 1 to 5 may hold fractions: they stand as they were written.
 * @throws {JsonError} for a number that nothing holds
 */
export function textToSign({ method, uri, origin, destination, content }: SignedRequest): string {
  const parts = { method, uri, origin, destination };
  return looseCanonicalJson(content === undefined ? parts : { ...parts, content });
}
