import { type SignedRequest, textToSign } from "./signed-request.ts";

/** A key of this server that signs what it sends. */
export type OwnKey = {
  /** `ed25519:…` */
  readonly keyId: string;
  readonly publicKey: string;
  sign(text: string): string;
};

/**
 * The value of the Authorization header, in the spelling that the oldest servers read: one space, lower-case names, no
 * white space around commas, no backslashes (none of our values needs one).
 * https://spec.matrix.org/v1.19/server-server-api/#request-authentication
 */
export function buildAuthorization(request: SignedRequest, key: OwnKey): string {
  const { origin, destination } = request;
  const sig = key.sign(textToSign(request));
  return `X-Matrix origin="${origin}",destination="${destination}",key="${key.keyId}",sig="${sig}"`;
}
