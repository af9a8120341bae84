import { MatrixError } from "@botschaft/protocol/errors";
import { serverNameOf } from "@botschaft/protocol/ids";
import { personActing } from "../../accounts/audit-trail.ts";
import type { AccountServices } from "../../accounts/index.ts";
import type { Handler, Requester } from "../operation.ts";
import { getUserId } from "../room-ids.ts";

type Services = Pick<AccountServices, "identity" | "locks">;

/** https://spec.matrix.org/v1.19/client-server-api/#get_matrixclientv1adminlockuserid */
export function getAdminLockUser(services: Services): Handler<"getAdminLockUser"> {
  return async ({ path, requester }) => ({ locked: (await find(services, requester, path.userId)).isLocked });
}

/** https://spec.matrix.org/v1.19/client-server-api/#put_matrixclientv1adminlockuserid */
export function setAdminLockUser(services: Services): Handler<"setAdminLockUser"> {
  return async ({ path, body, requester }) => {
    const { userId } = await find(services, requester, path.userId);
    const actor = personActing(requester);
    if (body.locked) await services.locks.lock(actor, userId);
    else await services.locks.unlock(actor, userId);
    return { locked: body.locked };
  };
}

/** https://spec.matrix.org/v1.19/client-server-api/#get_matrixclientv1adminsuspenduserid */
export function getAdminSuspendUser(services: Services): Handler<"getAdminSuspendUser"> {
  return async ({ path, requester }) => ({ suspended: (await find(services, requester, path.userId)).isSuspended });
}

/** https://spec.matrix.org/v1.19/client-server-api/#put_matrixclientv1adminsuspenduserid */
export function setAdminSuspendUser(services: Services): Handler<"setAdminSuspendUser"> {
  return async ({ path, body, requester }) => {
    const { userId } = await find(services, requester, path.userId);
    await services.locks.suspend(personActing(requester), userId, body.suspended);
    return { suspended: body.suspended };
  };
}

/**
 * The specification leaves other administrators to other means: here to the console and the command line. Who asks is
 * judged before anybody is looked up, so that nobody learns who exists.
 */
async function find({ identity, locks }: Services, requester: Requester, text: string) {
  if (!requester.isAdmin) throw new MatrixError("M_FORBIDDEN", "Only administrators of this server may do this");
  const userId = getUserId(text);
  if (serverNameOf(userId) !== identity.serverName) {
    throw new MatrixError("M_INVALID_PARAM", "This address is of another server");
  }
  const { isAdmin, isLocked, isSuspended } = await locks.get(userId);
  if (isAdmin) throw new MatrixError("M_FORBIDDEN", "This is an administrator of this server");
  return { userId, isLocked, isSuspended };
}
