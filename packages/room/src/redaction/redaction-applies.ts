import { canRedactOthers, type PowerLevels } from "../power/index.ts";
import type { RoomVersionRules } from "../versions/index.ts";

/**
 * Whether a redaction that the authorisation rules let in takes effect on its target: its sender may redact, or comes
 * from the server of the target's sender. In room versions 1 and 2 those rules have decided it all. Which own events
 * people may redact is narrower and asked before sending.
 * https://spec.matrix.org/v1.19/rooms/v3/#handling-redactions
 */
export function redactionApplies(
  sender: string,
  targetSender: string,
  power: PowerLevels,
  rules: RoomVersionRules,
): boolean {
  if (rules.auth.redactionsByEventId) return true;
  return canRedactOthers(power, sender) || serverOf(sender) === serverOf(targetSender);
}

function serverOf(userId: string): string {
  return userId.slice(userId.indexOf(":") + 1);
}
