import { MatrixError } from "@botschaft/protocol/errors";
import type { ServerName } from "@botschaft/protocol/ids";
import { JsonError, type JsonValue } from "@botschaft/protocol/json";
import type { KeyRing } from "../keys/key-ring.ts";
import type { Verifier } from "../keys/verifier.ts";
import { RemoteError } from "../remote-error.ts";
import type { Verdict } from "../verdict.ts";
import { checkClaim } from "../x-matrix/check-claim.ts";
import { type Claim, parseAuthorization } from "../x-matrix/parse-authorization.ts";
import { textToSign } from "../x-matrix/signed-request.ts";

/** The part of an inbound request that comes before its body. */
export type RequestHead = {
  readonly method: string;
  /** The target as it stood in the request line. */
  readonly uri: string;
  /** Every Authorization header, as it came. */
  readonly authorization: readonly string[];
};

/** Who sent a request, proved. */
export type VerifiedRequest = { readonly origin: ServerName; readonly keyId: string };

type VerifyPorts = {
  readonly us: ServerName;
  readonly keyRing: KeyRing;
  readonly verifier: Verifier;
  /** Whether we speak with that server. Asked before its keys are. */
  readonly checkServer: (server: ServerName) => Verdict;
};

/**
 * What the headers alone tell: a request whose body nobody needs to read is refused here.
 * @throws {MatrixError} M_UNAUTHORIZED; M_FORBIDDEN for a server that we do not speak with
 */
export function readClaim({ us, checkServer }: VerifyPorts, { authorization }: RequestHead): Claim {
  const [header, ...more] = authorization;
  if (header === undefined) throw unauthorized("The request is not signed", "no Authorization header");
  // Which of two counts would depend on who reads them.
  if (more.length > 0) throw unauthorized("The request has more than one Authorization header", "repeated");
  const claim = parseAuthorization(header);
  if (claim === undefined) throw unauthorized("The Authorization header cannot be read", "malformed");
  const verdict = checkClaim(claim, us);
  if (!verdict.ok) throw unauthorized(verdict.why, `${verdict.rule} of ${claim.origin}`);
  const spoken = checkServer(claim.origin);
  if (spoken.ok) return claim;
  throw new MatrixError("M_FORBIDDEN", spoken.why, { detail: `${spoken.rule}: ${claim.origin}` });
}

/**
 * Whether it is worth reading the body: the sender has the key that it names. Looked up here, bodies do not wait in
 * memory for servers that answer slowly or never.
 * @throws {MatrixError} as `readClaim` does
 */
export async function admitRequest(ports: VerifyPorts, head: RequestHead): Promise<void> {
  await getKey(ports, readClaim(ports, head));
}

/**
 * Who sent the request: the signature is over method, target, both servers' names and the body.
 * @param content the body as it was decoded with `keepNumbers`; undefined for an empty one
 * @throws {MatrixError} as `readClaim` does
 */
export async function verifyRequest(
  ports: VerifyPorts,
  head: RequestHead,
  content: JsonValue | undefined,
): Promise<VerifiedRequest> {
  const claim = readClaim(ports, head);
  const { origin, keyId, signature } = claim;
  const text = textOf({ method: head.method, uri: head.uri, origin, destination: ports.us, content });
  const publicKey = await getKey(ports, claim);
  if (await ports.verifier.verify(publicKey, text, signature)) return { origin, keyId };
  throw unauthorized("The signature does not fit the request", `key ${keyId} of ${origin}`);
}

function textOf(request: Parameters<typeof textToSign>[0]): string {
  try {
    return textToSign(request);
  } catch (cause) {
    if (!(cause instanceof JsonError)) throw cause;
    throw unauthorized("The body holds what cannot be signed", cause.message);
  }
}

async function getKey(ports: VerifyPorts, claim: Claim): Promise<string> {
  const key = await findKey(ports, claim);
  if (key !== undefined) return key;
  throw unauthorized(`${claim.origin} has no valid key ${claim.keyId}`, "unknown key");
}

async function findKey({ keyRing }: VerifyPorts, { origin, keyId }: Claim): Promise<string | undefined> {
  try {
    return await keyRing.keyFor(origin, keyId, { validNow: true });
  } catch (cause) {
    if (!(cause instanceof RemoteError)) throw cause;
    throw unauthorized(`The keys of ${origin} could not be read`, cause.message, cause);
  }
}

function unauthorized(message: string, detail: string, cause?: unknown): MatrixError {
  return new MatrixError("M_UNAUTHORIZED", message, { detail, cause });
}
