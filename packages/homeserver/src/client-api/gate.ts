import type { RequestHead } from "@botschaft/platform/http";
import type { Operation } from "@botschaft/protocol/contract";
import { MatrixError } from "@botschaft/protocol/errors";
import type { Requester } from "../accounts/requester.ts";
import { suspended } from "../accounts/suspended.ts";
import type { RateLimits } from "./rate-limits.ts";
import type { Gate } from "./serve.ts";

/** Who is behind a token; answered from memory for all but a token's first use. */
export interface Authenticator {
  /** @throws {MatrixError} M_UNKNOWN_TOKEN, M_USER_LOCKED */
  authenticate(
    token: string,
    options: { readonly remoteAddress: string; readonly evenLocked: boolean },
  ): Requester | Promise<Requester>;
}

/** https://spec.matrix.org/v1.19/client-server-api/#using-access-tokens */
export function createGate(authenticator: Authenticator, rateLimits: RateLimits): Gate {
  return (operation, head) => {
    const requester = identify(authenticator, operation, head);
    if (requester instanceof Promise) {
      return requester.then((found) => {
        rateLimits.take(operation, found, head.remoteAddress);
        refuseSuspended(operation, found);
        return found;
      });
    }
    rateLimits.take(operation, requester, head.remoteAddress);
    refuseSuspended(operation, requester);
    return requester;
  };
}

/** Only these are open to people whose account is locked. https://spec.matrix.org/v1.19/client-server-api/#account-locking */
const openToLocked = new Set(["logout", "logout_all"]);

/**
 * These are closed to people whose account is suspended; redacting what others wrote is, too.
 * https://spec.matrix.org/v1.19/client-server-api/#account-suspension
 */
const closedToSuspended = new Set([
  ...["createRoom", "upgradeRoom", "joinRoom", "joinRoomById", "knockRoom", "inviteUser", "inviteBy3PID"],
  ...["kick", "ban", "unban", "sendMessage", "setRoomStateWithKey", "uploadContent"],
  ...["setProfileField", "deleteProfileField", "setRoomAlias", "deleteRoomAlias", "setRoomVisibilityOnDirectory"],
]);

/** @COMPAT(Synapse) the specification lets anybody read these; which rooms an authority has is its people's business. */
const onlyForPeople = new Set(["getPublicRooms", "getRoomSummary"]);

/** @throws {MatrixError} M_USER_SUSPENDED */
function refuseSuspended({ api, id }: Operation, requester: Requester | undefined): void {
  if (requester?.isSuspended === true && api === "client-server" && closedToSuspended.has(id)) throw suspended();
}

/** Who must stand behind an operation here. */
export function authOf({ api, id, auth }: Operation): Operation["auth"] {
  return api === "client-server" && onlyForPeople.has(id) ? "required" : auth;
}

function identify(authenticator: Authenticator, operation: Operation, head: RequestHead) {
  const auth = authOf(operation);
  if (auth === "none") return undefined;
  const token = bearerToken(head.header("authorization"));
  if (auth === "optional") return token === undefined ? undefined : identifyOptional(authenticator, token, head);
  if (token === undefined) throw new MatrixError("M_MISSING_TOKEN", "This needs an access token");
  const evenLocked = openToLocked.has(operation.id);
  return authenticator.authenticate(token, { remoteAddress: head.remoteAddress, evenLocked });
}

/** Where nobody need be signed in, a token that is over, or of somebody whose account is locked, counts as none. */
async function identifyOptional(authenticator: Authenticator, token: string, head: RequestHead) {
  try {
    return await authenticator.authenticate(token, { remoteAddress: head.remoteAddress, evenLocked: false });
  } catch (error) {
    if (error instanceof MatrixError) return undefined;
    throw error;
  }
}

const bearer = /^bearer +([^ ]+) *$/i;

/** A token in the query is not looked at: the specification took it out, and addresses are logged by whatever stands before us. */
function bearerToken(authorization: string | undefined): string | undefined {
  return bearer.exec(authorization ?? "")?.[1];
}
