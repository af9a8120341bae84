import type { ReadPool } from "@botschaft/platform/postgres";
import { MatrixError } from "@botschaft/protocol/errors";
import { localpartOf, type ServerName, serverNameOf, type UserId } from "@botschaft/protocol/ids";
import type { JsonObject, JsonValue } from "@botschaft/protocol/json";
import { findWholeProfile, type GroupCommit, updateProfile } from "@botschaft/storage";
import { searchTextOf } from "../directory/search-words.ts";
import { checkGate, type FederationGate } from "../rooms/federation-gate.ts";
import { KeyedTurns } from "../streams/keyed-turns.ts";
import type { ProfileFollower, RemoteProfiles } from "./ports.ts";
import { checkKey, checkSize, fieldsOf, isShownInRooms, parseField, rowOf } from "./profile-fields.ts";
import type { Profiles } from "./profiles.ts";

type Parts = {
  readonly storage: { readonly reads: ReadPool; readonly writer: GroupCommit };
  readonly profiles: Profiles;
  readonly serverName: ServerName;
  readonly follower: ProfileFollower;
  readonly remote: RemoteProfiles;
  readonly gate: Pick<FederationGate, "outbound">;
};

type Owner = { readonly userNid: number; readonly userId: UserId };

/** People's profiles, all fields of them. https://spec.matrix.org/v1.19/client-server-api/#profiles */
export class WholeProfiles {
  readonly #parts: Parts;
  readonly #turns = new KeyedTurns<number>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** @throws {MatrixError} M_NOT_FOUND; for somebody of another server M_FORBIDDEN, or what became of the question */
  async get(userId: UserId): Promise<JsonObject> {
    if (serverNameOf(userId) !== this.#parts.serverName) return this.#parts.remote.get(userId);
    const row = await findWholeProfile(this.#parts.storage.reads, userId);
    if (row === undefined) throw new MatrixError("M_NOT_FOUND", `Nobody here has the address ${userId}.`);
    return fieldsOf(row);
  }

  /** @throws {MatrixError} M_NOT_FOUND for somebody unknown and for a field that is not set */
  async getField(userId: UserId, field: string): Promise<JsonValue> {
    const fields = await this.get(userId);
    if (!Object.hasOwn(fields, field)) throw new MatrixError("M_NOT_FOUND", `This profile has no ${field}.`);
    return fields[field] as JsonValue;
  }

  /** @throws {MatrixError} M_INVALID_PARAM, M_KEY_TOO_LARGE, M_PROFILE_TOO_LARGE; M_FORBIDDEN for what lies beyond the border */
  async setField(owner: Owner, field: string, value: JsonValue): Promise<void> {
    checkKey(field);
    checkGate(this.#parts.gate.outbound({ kind: "profile", sender: owner.userId, event: { [field]: value } }));
    await this.#change(owner, field, parseField(field, value));
  }

  /** Also where there is no such field. */
  async deleteField(owner: Owner, field: string): Promise<void> {
    checkKey(field);
    await this.#change(owner, field, undefined);
  }

  /** One change of a profile after the other, each with what follows from it. */
  #change(owner: Owner, field: string, value: JsonValue | undefined): Promise<void> {
    return this.#turns.run(owner.userNid, async () => {
      const { [field]: before, ...rest } = await this.get(owner.userId);
      const fields = value === undefined ? rest : { ...rest, [field]: value };
      if (JSON.stringify(before) !== JSON.stringify(value)) await this.#write(owner, fields);
      // Where nothing changed too: what an earlier try did not reach is made up for.
      if (isShownInRooms(field)) await this.#parts.follower.profileChanged(owner);
    });
  }

  async #write({ userNid, userId }: Owner, fields: JsonObject): Promise<void> {
    const { storage, profiles } = this.#parts;
    checkSize(fields);
    const row = rowOf(fields);
    await storage.writer.submit({
      key: `user:${userNid}`,
      rows: [],
      statements: [updateProfile(userNid, row, searchTextOf(localpartOf(userId), row.displayName))],
      apply: () => profiles.remember(userNid, row),
    });
  }
}
