import type { ReadPool } from "@botschaft/platform/postgres";
import type { JsonObject } from "@botschaft/protocol/json";
import { findListPos, listCrossSigningKeys, listPublicDevices, listVisibleSignatures } from "@botschaft/storage";
import type { People } from "../streams/people.ts";
import { publicKeyIn } from "./cross-signing-key.ts";
import { SignatureBook } from "./signature-book.ts";

/** What somebody here shows to other servers. */
export type ShownKeys = {
  /** Signed keys by device. */
  readonly devices: ReadonlyMap<string, JsonObject>;
  readonly master: JsonObject | undefined;
  readonly selfSigning: JsonObject | undefined;
};

/** A number that nobody has. */
const nobody = 0;

/** Keys of people here as other servers see them: with people's signatures on their own keys, without devices' names. */
export class PublicKeys {
  readonly #parts: { readonly reads: ReadPool; readonly people: People };

  constructor(parts: { readonly reads: ReadPool; readonly people: People }) {
    this.#parts = parts;
  }

  /** Those of them who have an account here. */
  async list(userIds: readonly string[]): Promise<ReadonlyMap<string, ShownKeys>> {
    if (userIds.length === 0) return new Map();
    const { reads } = this.#parts;
    const [devices, keys, signatures] = await Promise.all([
      listPublicDevices(reads, userIds),
      listCrossSigningKeys(reads, userIds),
      listVisibleSignatures(reads, nobody, userIds),
    ]);
    const book = new SignatureBook(signatures);
    const keysOf = Map.groupBy(keys, ({ userId }) => userId);
    const byUser = Map.groupBy(devices, ({ userId }) => userId);
    return new Map(
      [...byUser].map(([userId, ofUser]) => {
        const shown = ofUser.flatMap(({ deviceId, json }) => {
          if (deviceId === null || json === null) return [];
          return [[deviceId, book.sign(JSON.parse(json) as JsonObject, userId, deviceId)] as const];
        });
        const key = (usage: string) => {
          const row = keysOf.get(userId)?.find((one) => one.usage === usage);
          const object = row && (JSON.parse(row.json) as JsonObject);
          return object && book.sign(object, userId, publicKeyIn(object) ?? "");
        };
        return [userId, { devices: new Map(shown), master: key("master"), selfSigning: key("self_signing") }];
      }),
    );
  }

  /** Somebody's whole list, and the number of the newest change in it; undefined for who has no account here. */
  async findList(userId: string): Promise<{ readonly streamId: number; readonly keys: ShownKeys } | undefined> {
    const userNid = await this.#parts.people.find(userId as never);
    if (userNid === undefined) return undefined;
    // First, so that a change in between is told again rather than never.
    const streamId = await findListPos(this.#parts.reads, userNid);
    const keys = (await this.list([userId])).get(userId);
    return keys && { streamId, keys };
  }
}
