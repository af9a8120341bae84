import { MatrixError } from "@botschaft/protocol/errors";
import { type Actor, personActing, terminal } from "../accounts/audit-trail.ts";
import type { Requester } from "../client-api/index.ts";

/** Who is behind a request that only administrators may make. @throws {MatrixError} M_FORBIDDEN */
export type ActorOf = (requester: Requester | undefined) => Actor;

/** Over the network: an administrator's access token. */
export const administrator: ActorOf = (requester) => {
  if (requester?.isAdmin !== true)
    throw new MatrixError("M_FORBIDDEN", "Only administrators of this server may do this");
  return personActing(requester);
};

/** Over the control socket: the right to open it is the permission. */
export const whoeverOpensTheSocket: ActorOf = () => terminal;
