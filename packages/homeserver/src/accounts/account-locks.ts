import type { Clock } from "@botschaft/platform/clock";
import type { ReadPool } from "@botschaft/platform/postgres";
import { MatrixError } from "@botschaft/protocol/errors";
import type { UserId } from "@botschaft/protocol/ids";
import {
  type AccountRow,
  findAccount,
  type GroupCommit,
  hasOtherAdministrator,
  setLocked,
  setSuspended,
} from "@botschaft/storage";
import type { Actor, AuditTrail } from "./audit-trail.ts";
import type { Devices } from "./devices.ts";
import type { Sessions } from "./sessions.ts";

type Parts = {
  readonly storage: { readonly reads: ReadPool; readonly writer: GroupCommit };
  readonly clock: Clock;
  readonly audit: AuditTrail;
  readonly sessions: Sessions;
  readonly devices: Devices;
};

/**
 * What administrators do with other people's accounts. Each act that changes something stands in the audit trail, in
 * the commit of the act. https://spec.matrix.org/v1.19/client-server-api/#account-locking
 */
export class AccountLocks {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** @throws {MatrixError} M_NOT_FOUND for who is unknown or has closed their account */
  async get(userId: UserId): Promise<AccountRow> {
    const account = await findAccount(this.#parts.storage.reads, userId);
    if (account === undefined || account.deactivatedTs !== null) {
      throw new MatrixError("M_NOT_FOUND", `Nobody here has the address ${userId}`);
    }
    return account;
  }

  /** Their devices stay, and work again once they are unlocked. @throws {MatrixError} M_NOT_FOUND, M_FORBIDDEN */
  lock(actor: Actor, userId: UserId): Promise<void> {
    return this.#set(actor, userId, true);
  }

  /** @throws {MatrixError} M_NOT_FOUND */
  unlock(actor: Actor, userId: UserId): Promise<void> {
    return this.#set(actor, userId, false);
  }

  /** They read on, and may leave, but write nothing. @throws {MatrixError} M_NOT_FOUND */
  async suspend(actor: Actor, userId: UserId, isSuspended: boolean): Promise<void> {
    const { storage, audit, clock, sessions } = this.#parts;
    const action = isSuspended ? "person.suspended" : "person.unsuspended";
    await audit.inTurn({ ts: clock.now(), actor: actor.name, action, facts: { userId } }, async (append) => {
      const account = await this.get(userId);
      if (account.isSuspended === isSuspended) return;
      const { userNid } = account;
      await storage.writer.submit({
        key: `user:${userNid}`,
        rows: [],
        statements: [setSuspended(userNid, isSuspended), append()],
        apply: () => sessions.setSuspended(userNid),
      });
    });
  }

  /** Ends all their devices. @throws {MatrixError} M_NOT_FOUND */
  async signOut(actor: Actor, userId: UserId): Promise<void> {
    const { audit, clock, devices } = this.#parts;
    const entry = { ts: clock.now(), actor: actor.name, action: "person.signed-out", facts: { userId } };
    await audit.inTurn(entry, async (append) => {
      const { userNid } = await this.get(userId);
      const all = await devices.list(userNid);
      const deviceNids = all.map(({ deviceNid }) => deviceNid);
      await devices.remove(userNid, deviceNids, [append()]);
    });
  }

  async #set(actor: Actor, userId: UserId, isLocked: boolean): Promise<void> {
    const { storage, audit, clock, sessions } = this.#parts;
    const action = isLocked ? "person.locked" : "person.unlocked";
    const entry = { ts: clock.now(), actor: actor.name, action, facts: { userId } };
    // Acts wait for each other: what is read here still holds when it is committed.
    await audit.inTurn(entry, async (append) => {
      const account = await this.get(userId);
      if (isLocked) await this.#checkLockable(actor, account);
      if (account.isLocked === isLocked) return;
      const { userNid } = account;
      await storage.writer.submit({
        key: `user:${userNid}`,
        rows: [],
        statements: [setLocked(userNid, isLocked), append()],
        users: [userNid],
        apply: () => sessions.setLocked(userNid, isLocked),
      });
    });
  }

  async #checkLockable(actor: Actor, { userNid, isAdmin }: AccountRow): Promise<void> {
    if (actor.userNid === userNid) throw new MatrixError("M_FORBIDDEN", "Nobody can lock themselves");
    if (isAdmin && !(await hasOtherAdministrator(this.#parts.storage.reads, userNid))) {
      throw new MatrixError("M_FORBIDDEN", "The last administrator cannot be locked: nobody could unlock them");
    }
  }
}
