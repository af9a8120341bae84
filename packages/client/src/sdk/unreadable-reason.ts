import { DecryptionFailureCode } from "matrix-js-sdk/lib/crypto-api/index.js";
import type { UnreadableReason } from "../session/entry.ts";

const reasons: { readonly [Code in DecryptionFailureCode]: UnreadableReason } = {
  [DecryptionFailureCode.MEGOLM_UNKNOWN_INBOUND_SESSION_ID]: "keyNotSent",
  [DecryptionFailureCode.MEGOLM_KEY_WITHHELD]: "keyNotSent",
  [DecryptionFailureCode.MEGOLM_KEY_WITHHELD_FOR_UNVERIFIED_DEVICE]: "deviceNotConfirmed",
  [DecryptionFailureCode.OLM_UNKNOWN_MESSAGE_INDEX]: "beforeJoining",
  [DecryptionFailureCode.HISTORICAL_MESSAGE_NO_KEY_BACKUP]: "beforeThisDevice",
  [DecryptionFailureCode.HISTORICAL_MESSAGE_BACKUP_UNCONFIGURED]: "beforeThisDevice",
  [DecryptionFailureCode.HISTORICAL_MESSAGE_WORKING_BACKUP]: "beforeThisDevice",
  [DecryptionFailureCode.HISTORICAL_MESSAGE_USER_NOT_JOINED]: "beforeJoining",
  [DecryptionFailureCode.SENDER_IDENTITY_PREVIOUSLY_VERIFIED]: "senderDeviceNotSigned",
  [DecryptionFailureCode.UNSIGNED_SENDER_DEVICE]: "senderDeviceNotSigned",
  [DecryptionFailureCode.UNKNOWN_SENDER_DEVICE]: "senderDeviceNotSigned",
  [DecryptionFailureCode.UNKNOWN_ERROR]: "damaged",
};

export function unreadableReasonOf(code: DecryptionFailureCode | null): UnreadableReason {
  return code === null ? "keyNotSent" : reasons[code];
}
