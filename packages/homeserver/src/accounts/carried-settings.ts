import type { JsonObject } from "@botschaft/protocol/json";
import { globalAccountData } from "@botschaft/storage";
import type { AccountData } from "./account-data.ts";

type Room = { readonly roomNid: number; readonly roomId: string };

/**
 * What somebody set for a room goes with them to the one that takes its place: its tags, and whether it is direct.
 * Done a second time, it changes nothing. https://spec.matrix.org/v1.19/client-server-api/#server-behaviour-19
 */
export class CarriedSettings {
  readonly #accountData: Pick<AccountData, "find" | "set">;

  constructor(accountData: Pick<AccountData, "find" | "set">) {
    this.#accountData = accountData;
  }

  async carry(userNid: number, from: Room, to: Room): Promise<void> {
    await this.#carryTags(userNid, from, to);
    await this.#carryDirect(userNid, from, to);
  }

  async #carryTags(userNid: number, from: Room, to: Room): Promise<void> {
    const type = "m.tag";
    const content = await this.#accountData.find(userNid, from.roomNid, type);
    if (content === undefined || (await this.#accountData.find(userNid, to.roomNid, type)) !== undefined) return;
    await this.#accountData.set({ userNid, roomNid: to.roomNid, type, content });
  }

  /** https://spec.matrix.org/v1.19/client-server-api/#mdirect */
  async #carryDirect(userNid: number, from: Room, to: Room): Promise<void> {
    const type = "m.direct";
    const before = await this.#accountData.find(userNid, globalAccountData, type);
    const content = before && withReplacement(before, from.roomId, to.roomId);
    if (content === undefined || content === before) return;
    await this.#accountData.set({ userNid, roomNid: globalAccountData, type, content });
  }
}

/** The very same object where nobody's list has to be changed. */
function withReplacement(direct: JsonObject, from: string, to: string): JsonObject {
  const changed = Object.entries(direct).flatMap(([userId, rooms]) => {
    const isDirect = Array.isArray(rooms) && rooms.includes(from) && !rooms.includes(to);
    return isDirect ? [[userId, [...rooms, to]] as const] : [];
  });
  return changed.length === 0 ? direct : { ...direct, ...Object.fromEntries(changed) };
}
