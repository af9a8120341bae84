import { isObject, type JsonObject } from "@botschaft/protocol/json";
import { globMatchesWords } from "./glob.ts";
import { maskBits } from "./mask-bits.ts";
import { hasMentions } from "./mentions.ts";

/** What the mask depends on beside the event, as it was at the event. */
export type MaskContext = {
  /** Joined members of the room. */
  readonly memberCount: number;
  /** Whether the sender may notify the whole room. Asked only of events that would. */
  senderMayNotifyRoom(): boolean;
};

/**
 * The default rules that an event meets whoever reads it, as `maskBits`; 0 for one that notifies nobody by them.
 * Costs a few look-ups, whatever the size of the room. A redaction sets the mask of its target to 0.
 */
export function maskOf(event: JsonObject, context: MaskContext): number {
  const { content, type, state_key } = event;
  if (!isObject(content) || typeof type !== "string") return 0;
  // Rules compare whatever the case.
  const mask = maskOfType(type.toLowerCase(), state_key === "", context.memberCount === 2) | maskOfContent(content);
  return notifiesRoom(event, content) && context.senderMayNotifyRoom() ? mask | roomPing(content) : mask;
}

function maskOfType(type: string, isRoomState: boolean, isOneToOne: boolean): number {
  switch (type) {
    case "m.room.message":
      return maskBits[".m.rule.message"] | (isOneToOne ? maskBits[".m.rule.room_one_to_one"] : 0);
    case "m.room.encrypted":
      return maskBits[".m.rule.encrypted"] | (isOneToOne ? maskBits[".m.rule.encrypted_room_one_to_one"] : 0);
    case "m.reaction":
      return maskBits[".m.rule.reaction"];
    case "m.call.invite":
      return maskBits[".m.rule.call"];
    case "m.room.member":
      return maskBits[".m.rule.member_event"];
    case "m.room.tombstone":
      return isRoomState ? maskBits[".m.rule.tombstone"] : 0;
    case "m.room.server_acl":
      return isRoomState ? maskBits[".m.rule.room.server_acl"] : 0;
    default:
      return 0;
  }
}

function maskOfContent(content: JsonObject): number {
  const { msgtype } = content;
  const isNotice = typeof msgtype === "string" && msgtype.toLowerCase() === "m.notice";
  const relation = content["m.relates_to"];
  const isEdit = isObject(relation) && relation.rel_type === "m.replace";
  return (isNotice ? maskBits[".m.rule.suppress_notices"] : 0) | (isEdit ? maskBits[".m.rule.suppress_edits"] : 0);
}

function notifiesRoom(event: JsonObject, content: JsonObject): boolean {
  return hasMentions(event) ? mentionsRoom(content) : namesRoom(content);
}

function roomPing(content: JsonObject): number {
  return mentionsRoom(content) ? maskBits[".m.rule.is_room_mention"] : maskBits[".m.rule.roomnotif"];
}

function mentionsRoom(content: JsonObject): boolean {
  const mentions = content["m.mentions"];
  return isObject(mentions) && mentions.room === true;
}

function namesRoom({ body }: JsonObject): boolean {
  return typeof body === "string" && body.includes("@") && globMatchesWords("@room", body);
}
