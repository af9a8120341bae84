import { canInvite, canSend } from "../power/index.ts";
import { allow, refuse, type Verdict } from "../verdict.ts";
import type { RoomVersionRules } from "../versions/index.ts";
import { checkAliases } from "./aliases.ts";
import { checkCreate } from "./create.ts";
import { checkMember } from "./member.ts";
import { checkPowerLevels } from "./power-levels.ts";
import { checkRedaction } from "./redaction.ts";
import type { AuthSubject, SignatureFacts } from "./subject.ts";
import type { AuthView } from "./view.ts";

const noFacts: SignatureFacts = {};

/**
 * The authorisation rules over a state, in the order and with the numbers of
 * https://spec.matrix.org/v1.19/rooms/v12/#authorisation-rules; earlier versions have fewer of them.
 * Rule 3, on the event's own `auth_events`, is `checkAuthEvents`. That the sender's server signed the event is known.
 */
export function checkEvent(
  event: AuthSubject,
  view: AuthView,
  rules: RoomVersionRules,
  facts: SignatureFacts = noFacts,
): Verdict {
  // 1. The create event has rules of its own.
  if (event.type === "m.room.create") return checkCreate(event, rules);

  const { create } = view;
  if (create === undefined) return noCreate;

  // 2. From version 12 on the room's id must be that of its create event.
  if (rules.event.roomIdIsCreateHash && event.room_id !== view.roomId) return otherRoom;

  // 4. A room that does not federate takes events from its creator's server alone.
  if (create.content["m.federate"] === false && serverOf(event.sender) !== serverOf(create.sender)) return notFederated;

  // (4. before version 6) Aliases have a rule of their own.
  if (rules.auth.aliases && event.type === "m.room.aliases") return checkAliases(event);

  // 5. So have memberships.
  if (event.type === "m.room.member") return checkMember({ event, view, rules, facts });

  // 6. Everything else takes a joined sender.
  if (view.membershipOf(event.sender) !== "join") return notJoined;

  // 7. An invitation to somebody without an address yet takes the right to invite, and no more.
  if (event.type === "m.room.third_party_invite") return canInvite(view.power, event.sender) ? allow : mayNotInvite;

  // 8. The sender has the level that the type of event takes.
  if (!canSend(view.power, event.sender, event.type, event.state_key !== undefined)) return levelTooLow;

  // 9. A state key that looks like a user belongs to that user.
  if (event.state_key?.startsWith("@") && event.state_key !== event.sender) return anothersKey;

  // 10. Power levels give no more than their sender has.
  if (event.type === "m.room.power_levels") return checkPowerLevels(event, view, rules);

  // (11. before version 3) A redaction is judged by the ids of both events.
  if (rules.auth.redactionsByEventId && event.type === "m.room.redaction") return checkRedaction(event, view);

  // 11. All else is allowed.
  return allow;
}

const noCreate = refuse("no-create", "The room has no create event");
const otherRoom = refuse("room-id", "The room's id is not that of its create event");
const notFederated = refuse("not-federated", "The room takes no events from other servers");
const notJoined = refuse("sender-not-joined", "The sender is not in the room");
const mayNotInvite = refuse("third-party-invite-level", "The sender may not invite people");
const levelTooLow = refuse("level-too-low", "The sender's power level does not allow this type of event");
const anothersKey = refuse("state-key-of-another", "A state key that starts with @ must be the sender");

function serverOf(userId: string): string {
  return userId.slice(userId.indexOf(":") + 1);
}
