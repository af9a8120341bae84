import { MatrixError } from "@botschaft/protocol/errors";
import type { JsonObject } from "@botschaft/protocol/json";

/** What people of this server may send in the clear. */
export interface EncryptionPolicy {
  readonly isRequired: boolean;
  /** @throws {MatrixError} M_FORBIDDEN with a sentence */
  checkMessage(type: string, content: JsonObject): void;
  /** @param current the room's encryption now, if it has any */
  checkEncryption(content: JsonObject, current: JsonObject | undefined): void;
  /** A room that somebody is about to join. */
  checkJoin(encryption: JsonObject | undefined): void;
  /** @param targetType the type of the event that is to lose its content */
  checkRedaction(targetType: string): void;
}

export const megolm = "m.megolm.v1.aes-sha2";

export function encryptionPolicy(mode: "required" | "optional"): EncryptionPolicy {
  return mode === "required" ? required : optional;
}

const optional: EncryptionPolicy = {
  isRequired: false,
  checkMessage() {},
  checkEncryption() {},
  checkJoin() {},
  checkRedaction() {},
};

const clearTypes: ReadonlySet<string> = new Set(["m.reaction", "m.room.redaction"]);

const required: EncryptionPolicy = {
  isRequired: true,
  checkMessage(type, content) {
    if (clearTypes.has(type) || type.startsWith("m.call.")) return;
    if (type === "m.room.encrypted" && isCiphertext(content)) return;
    throw forbidden("This server takes encrypted messages only. Please use a client that encrypts.");
  },
  checkEncryption(content, current) {
    if (content.algorithm !== megolm) throw forbidden(`Rooms of this server are encrypted with ${megolm}.`);
    if (current === undefined) return;
    for (const [key, standard] of rotation) {
      if (periodOf(content[key], standard) > periodOf(current[key], standard)) {
        throw forbidden("The encryption of a room may be made stricter, not weaker.");
      }
    }
  },
  checkJoin(encryption) {
    if (encryption?.algorithm === megolm) return;
    throw forbidden("This room is not encrypted. People of this server join encrypted rooms only.");
  },
  checkRedaction(targetType) {
    if (targetType === "m.room.encryption") throw forbidden("The encryption of a room cannot be taken out.");
  },
};

/** How long a key may serve, with what counts where nothing is said. https://spec.matrix.org/v1.19/client-server-api/#mroomencryption */
const rotation = [
  ["rotation_period_ms", 604_800_000],
  ["rotation_period_msgs", 100],
] as const;

function periodOf(value: unknown, standard: number): number {
  return typeof value === "number" ? value : standard;
}

/** The name alone encrypts nothing. https://spec.matrix.org/v1.19/client-server-api/#mroomencrypted */
function isCiphertext({ algorithm, ciphertext }: JsonObject): boolean {
  return algorithm === megolm && typeof ciphertext === "string";
}

function forbidden(message: string): MatrixError {
  return new MatrixError("M_FORBIDDEN", message);
}
