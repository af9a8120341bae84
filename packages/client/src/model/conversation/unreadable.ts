import type { UnreadableReason } from "../../session/entry.ts";
import type { KeysState } from "../../session/keys.ts";
import type { UnreadableRemedy } from "./tile.ts";

/** Whose device lacks or owes what, and what the reader can do, once it is known how this device stands. */
export function explainUnreadable(
  reason: UnreadableReason,
  { thisDevice, hasSpareKey }: Pick<KeysState, "thisDevice" | "hasSpareKey">,
): { readonly reason: UnreadableReason; readonly canDo: UnreadableRemedy } {
  const isUnconfirmed = thisDevice === "unconfirmed";
  switch (reason) {
    case "keyNotSent":
      return isUnconfirmed
        ? { reason: "deviceNotConfirmed", canDo: "confirmThisDevice" }
        : { reason, canDo: "waitForSender" };
    case "deviceNotConfirmed":
      return { reason, canDo: isUnconfirmed ? "confirmThisDevice" : "waitForSender" };
    case "beforeThisDevice":
      if (!isUnconfirmed) return { reason, canDo: "nothing" };
      return { reason, canDo: hasSpareKey ? "openWithSpareKey" : "confirmThisDevice" };
    case "senderDeviceNotSigned":
      return { reason, canDo: "waitForSender" };
    default:
      return { reason, canDo: "nothing" };
  }
}
