import { MatrixError } from "@botschaft/protocol/errors";
import type { UserId } from "@botschaft/protocol/ids";
import { isObject, type JsonObject, type JsonValue } from "@botschaft/protocol/json";
import { keySignatures, rows, type SignatureRow } from "@botschaft/storage";
import { joinParts } from "../accounts/ports.ts";
import type { DeviceLists } from "./device-lists.ts";
import type { Storage } from "./ports.ts";
import { loadSignableKeys, type SignableKeys } from "./signable-keys.ts";
import { signedText } from "./signed-json.ts";

type Signer = { readonly userNid: number; readonly userId: UserId };
type Parts = { readonly storage: Storage; readonly lists: DeviceLists };

/** Errors by user and key. */
type Failures = Readonly<Record<string, Readonly<Record<string, JsonObject>>>>;

/** https://spec.matrix.org/v1.19/client-server-api/#post_matrixclientv3keyssignaturesupload */
export class Signatures {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /**
   * @param signed objects by user and key, each with the signature that is to be added
   * @returns what was not taken, by user and key
   */
  async upload(signer: Signer, signed: JsonObject): Promise<Failures> {
    const keys = await loadSignableKeys(this.#parts.storage.reads, signer, Object.keys(signed));
    const added: SignatureRow[] = [];
    const failures: [string, Record<string, JsonObject>][] = [];
    for (const [userId, objects] of Object.entries(signed)) {
      if (!isObject(objects)) throw new MatrixError("M_BAD_JSON", `The keys of ${userId} are no object`);
      const failed: [string, JsonObject][] = [];
      for (const [keyId, object] of Object.entries(objects)) {
        const outcome = attempt(() => signaturesOn(keys, signer, userId, keyId, object));
        if (outcome instanceof MatrixError) failed.push([keyId, outcome.toJson()]);
        else added.push(...outcome);
      }
      if (failed.length > 0) failures.push([userId, Object.fromEntries(failed)]);
    }
    if (added.length > 0) await this.#store(signer, added);
    return Object.fromEntries(failures);
  }

  /** Signatures on one's own keys are for everybody who shares a room; those on others' only for oneself. */
  async #store({ userNid }: Signer, added: readonly SignatureRow[]): Promise<void> {
    const { storage, lists } = this.#parts;
    const targets = new Set(added.map(({ targetNid }) => targetNid));
    const rooms = targets.has(userNid) ? await lists.roomsOf(userNid) : [];
    const ownKeys = new Set(added.flatMap(({ targetNid, targetKey }) => (targetNid === userNid ? [targetKey] : [])));
    const changes = [
      ...[...ownKeys].map((deviceId) => lists.change({ userNid, rooms, deviceId })),
      ...[...targets]
        .filter((target) => target !== userNid)
        .map((target) => lists.change({ userNid: target, rooms: [], seenByNid: userNid })),
    ];
    const part = joinParts([{ rows: [rows(keySignatures, added)] }, ...changes]);
    await storage.writer.submit({ key: `user:${userNid}`, ...part });
  }
}

/** @throws {MatrixError} M_NOT_FOUND, M_INVALID_PARAM, M_INVALID_SIGNATURE */
function signaturesOn(
  keys: SignableKeys,
  { userNid: signerNid }: Signer,
  userId: string,
  keyId: string,
  object: JsonValue,
): readonly SignatureRow[] {
  const target = keys.find(userId, keyId);
  if (target === undefined) throw new MatrixError("M_NOT_FOUND", "There is no such key that you could sign");
  if (!isObject(object)) throw new MatrixError("M_BAD_JSON", "A signed key is an object");
  if (signedText(object) !== target.signed)
    throw new MatrixError("M_INVALID_PARAM", "This is not the key as it is stored");
  return target.signaturesIn(object).map(({ signerKeyId, signature }) => {
    return { signerNid, signerKeyId, targetNid: target.userNid, targetKey: keyId, signature };
  });
}

function attempt<Result>(act: () => Result): Result | MatrixError {
  try {
    return act();
  } catch (error) {
    // One refused signature is no reason not to take the others.
    if (error instanceof MatrixError) return error;
    throw error;
  }
}
