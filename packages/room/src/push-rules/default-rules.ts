import type { PushAction, PushCondition, PushRule, PushRuleset } from "./rules.ts";

/**
 * The rules that the server gives to everybody, in the order of priority. The user's own come before them within each
 * kind, after `.m.rule.master` alone.
 * https://spec.matrix.org/v1.19/client-server-api/#predefined-rules
 *
 * @COMPAT(Synapse): the three rules that look for mentions in the text left the specification with v1.17, but clients
 * rely on them for messages without `m.mentions`.
 */
export function defaultPushRules(userId: string): PushRuleset {
  const localpart = userId.slice(1, userId.indexOf(":"));
  return {
    override: [
      { ...rule(".m.rule.master", [], []), enabled: false },
      rule(".m.rule.suppress_notices", [match("content.msgtype", "m.notice")], []),
      rule(
        ".m.rule.invite_for_me",
        [match("type", "m.room.member"), match("content.membership", "invite"), match("state_key", userId)],
        [notify, sound("default")],
      ),
      rule(".m.rule.member_event", [match("type", "m.room.member")], []),
      rule(
        ".m.rule.is_user_mention",
        [{ kind: "event_property_contains", key: "content.m\\.mentions.user_ids", value: userId }],
        [notify, sound("default"), highlight],
      ),
      rule(".m.rule.contains_display_name", [{ kind: "contains_display_name" }], [notify, sound("default"), highlight]),
      rule(
        ".m.rule.is_room_mention",
        [{ kind: "event_property_is", key: "content.m\\.mentions.room", value: true }, mayNotifyRoom],
        [notify, highlight],
      ),
      rule(".m.rule.roomnotif", [match("content.body", "@room"), mayNotifyRoom], [notify, highlight]),
      rule(".m.rule.tombstone", [match("type", "m.room.tombstone"), match("state_key", "")], [notify, highlight]),
      rule(".m.rule.reaction", [match("type", "m.reaction")], []),
      rule(".m.rule.room.server_acl", [match("type", "m.room.server_acl"), match("state_key", "")], []),
      rule(
        ".m.rule.suppress_edits",
        [{ kind: "event_property_is", key: "content.m\\.relates_to.rel_type", value: "m.replace" }],
        [],
      ),
    ],
    content: [
      {
        rule_id: ".m.rule.contains_user_name",
        default: true,
        enabled: true,
        pattern: localpart,
        actions: [notify, sound("default"), highlight],
      },
    ],
    room: [],
    sender: [],
    underride: [
      rule(".m.rule.call", [match("type", "m.call.invite")], [notify, sound("ring")]),
      rule(
        ".m.rule.encrypted_room_one_to_one",
        [twoMembers, match("type", "m.room.encrypted")],
        [notify, sound("default")],
      ),
      rule(".m.rule.room_one_to_one", [twoMembers, match("type", "m.room.message")], [notify, sound("default")]),
      rule(".m.rule.message", [match("type", "m.room.message")], [notify]),
      rule(".m.rule.encrypted", [match("type", "m.room.encrypted")], [notify]),
    ],
  };
}

/** The rules of old that an event with `m.mentions` switches off: its sender has said who is meant. */
export const legacyMentionRules: ReadonlySet<string> = new Set([
  ".m.rule.contains_display_name",
  ".m.rule.contains_user_name",
  ".m.rule.roomnotif",
]);

const notify = "notify";
const highlight: PushAction = { set_tweak: "highlight" };
const twoMembers: PushCondition = { kind: "room_member_count", is: "2" };
const mayNotifyRoom: PushCondition = { kind: "sender_notification_permission", key: "room" };

function sound(value: string): PushAction {
  return { set_tweak: "sound", value };
}

function match(key: string, pattern: string): PushCondition {
  return { kind: "event_match", key, pattern };
}

function rule(rule_id: string, conditions: readonly PushCondition[], actions: readonly PushAction[]): PushRule {
  return { rule_id, default: true, enabled: true, conditions, actions };
}
