import type { RequestHead } from "@botschaft/platform/http";
import type { Operation } from "@botschaft/protocol/contract";
import type { ServerName } from "@botschaft/protocol/ids";
import type { JsonValue } from "@botschaft/protocol/json";

/** What of a request's head its sender signs. */
export type SignedHead = {
  readonly method: string;
  /** The target as it stood in the request line. */
  readonly uri: string;
  /** Every Authorization header. */
  readonly authorization: readonly string[];
};

/** How servers prove who they are. https://spec.matrix.org/v1.19/server-server-api/#request-authentication */
export interface RequestProof {
  /** Whether it is worth reading the body. @throws {MatrixError} M_UNAUTHORIZED, M_FORBIDDEN */
  admitRequest(head: SignedHead): Promise<void>;
  /** @param content the body with its numbers as they were written @throws {MatrixError} M_UNAUTHORIZED, M_FORBIDDEN */
  verifyRequest(head: SignedHead, content: JsonValue | undefined): Promise<{ readonly origin: ServerName }>;
}

/** Who must stand behind an operation: a server that signs, or nobody. */
export function isSigned({ auth }: Operation): boolean {
  return auth === "signed";
}

export function signedHead(head: RequestHead): SignedHead {
  const authorization = head.header("authorization");
  return {
    method: head.method,
    uri: head.target,
    authorization: authorization === undefined ? [] : [authorization],
  };
}
