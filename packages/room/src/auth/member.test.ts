import { test } from "node:test";
import type { JsonObject } from "@botschaft/protocol/json";
import { checkCases } from "../testing/auth-cases.ts";
import { createId, member, type RoomState } from "../testing/rooms.ts";
import type { AuthSubject } from "./index.ts";

const joinRule = (join_rule: string): RoomState => ({ "m.room.join_rules": { join_rule } });

test("member events that are none", () => {
  checkCases([
    {
      name: "no state key",
      event: { type: "m.room.member", content: { membership: "join" } },
      says: "member-no-state-key",
    },
    { name: "no membership", event: member("@x:a", "@x:a", {}), says: "member-no-membership" },
    { name: "unknown membership", event: member("@x:a", "@x:a", "here"), says: "member-unknown" },
    { name: "membership of another type", event: member("@x:a", "@x:a", { membership: 7 }), says: "member-unknown" },
  ]);
});

test("joins", () => {
  const first = { prev_events: [createId] };
  const empty: RoomState = { "m.room.member|@creator:a": null, "m.room.power_levels": null };
  checkCases([
    {
      name: "the creator's first",
      event: { ...member("@creator:a", "@creator:a", "join"), ...first },
      state: empty,
      says: "ok",
    },
    {
      name: "another's first",
      event: { ...member("@x:a", "@x:a", "join"), ...first },
      state: empty,
      says: "join-not-invited",
    },
    {
      name: "the creator's later",
      event: member("@creator:a", "@creator:a", "join"),
      state: empty,
      says: "join-not-invited",
    },
    {
      name: "the creator's, two events before it",
      event: { ...member("@creator:a", "@creator:a", "join"), prev_events: [createId, "$x"] },
      state: empty,
      says: "join-not-invited",
    },
    { name: "for another", event: member("@mod:a", "@invited:a", "join"), says: "join-for-another" },
    { name: "banned", event: member("@banned:a", "@banned:a", "join"), state: joinRule("public"), says: "join-banned" },
    { name: "public", event: member("@x:a", "@x:a", "join"), state: joinRule("public"), says: "ok" },
    { name: "again", event: member("@member:a", "@member:a", "join"), state: joinRule("invite"), says: "ok" },
    { name: "invited", event: member("@invited:a", "@invited:a", "join"), state: joinRule("invite"), says: "ok" },
    { name: "invited, no rule set", event: member("@invited:a", "@invited:a", "join"), says: "ok" },
    { name: "not invited, no rule set", event: member("@x:a", "@x:a", "join"), says: "join-not-invited" },
    {
      name: "private",
      event: member("@invited:a", "@invited:a", "join"),
      state: joinRule("private"),
      says: "join-rule",
    },
    {
      name: "invited to a room that takes knocks",
      event: member("@invited:a", "@invited:a", "join"),
      state: joinRule("knock"),
      says: [
        [1, "join-rule"],
        [7, "ok"],
      ],
    },
    {
      name: "not invited to a room that takes knocks",
      event: member("@x:a", "@x:a", "join"),
      state: joinRule("knock"),
      says: [
        [1, "join-rule"],
        [7, "join-not-invited"],
      ],
    },
  ]);
});

function vouched(voucher: string | number): Partial<AuthSubject> {
  return member("@x:a", "@x:a", { membership: "join", join_authorised_via_users_server: voucher as string });
}

test("restricted joins", () => {
  const facts = { voucherSigned: true };
  for (const [rule, since] of [
    ["restricted", 8],
    ["knock_restricted", 10],
  ] as const) {
    const state = joinRule(rule);
    const says = (verdict: string) => [[1, "join-rule"] as const, [since, verdict] as const];
    checkCases([
      { name: "invited", event: member("@invited:a", "@invited:a", "join"), state, says: says("ok") },
      { name: "no voucher", event: member("@x:a", "@x:a", "join"), state, says: says("join-restricted") },
      { name: "a member vouches", event: vouched("@member:a"), state, facts, says: says("ok") },
      { name: "a stranger vouches", event: vouched("@y:a"), state, facts, says: says("join-restricted") },
      { name: "somebody invited vouches", event: vouched("@invited:a"), state, facts, says: says("join-restricted") },
      { name: "no user vouches", event: vouched(7), state, facts, says: says("join-restricted") },
      {
        name: "a member vouches who may not invite",
        event: vouched("@member:a"),
        state: { ...state, "m.room.power_levels": { invite: 50 } },
        facts,
        says: says("join-restricted"),
      },
    ]);
  }
  checkCases([
    {
      name: "the voucher's server did not sign",
      event: vouched("@member:a"),
      state: joinRule("public"),
      says: [
        [1, "ok"],
        [8, "member-voucher-signature"],
      ],
    },
    {
      name: "banned, with voucher",
      event: vouched("@member:a"),
      state: { ...joinRule("restricted"), "m.room.member|@x:a": { membership: "ban" } },
      facts,
      says: "join-banned",
    },
  ]);
});

test("invitations", () => {
  checkCases([
    { name: "by a member", event: member("@member:a", "@x:a", "invite"), says: "ok" },
    { name: "again", event: member("@member:a", "@invited:a", "invite"), says: "ok" },
    { name: "by a stranger", event: member("@y:a", "@x:a", "invite"), says: "invite-sender-not-joined" },
    { name: "by somebody invited", event: member("@invited:a", "@x:a", "invite"), says: "invite-sender-not-joined" },
    { name: "of a member", event: member("@member:a", "@mod:a", "invite"), says: "invite-joined" },
    { name: "of somebody banned", event: member("@admin:a", "@banned:a", "invite"), says: "invite-banned" },
    {
      name: "below the level",
      event: member("@member:a", "@x:a", "invite"),
      state: { "m.room.power_levels": { invite: 1 } },
      says: "invite-level",
    },
  ]);
});

test("invitations by way of a third party", () => {
  const signed = { mxid: "@x:a", token: "t" };
  const invite = (third_party_invite: JsonObject | string, sender = "@creator:a", target = "@x:a") =>
    member(sender, target, { membership: "invite", third_party_invite });
  const state: RoomState = { "m.room.third_party_invite|t": { public_key: "k" } };
  const facts = { thirdPartySigned: true };
  checkCases([
    { name: "signed", event: invite({ signed }), state, facts, says: "ok" },
    { name: "signature not verified", event: invite({ signed }), state, says: "third-party-signature" },
    { name: "banned", event: invite({ signed }, "@creator:a", "@banned:a"), state, facts, says: "third-party-banned" },
    { name: "not signed", event: invite({}), state, facts, says: "third-party-unsigned" },
    { name: "no object", event: invite("x"), state, facts, says: "third-party-unsigned" },
    { name: "no token", event: invite({ signed: { mxid: "@x:a" } }), state, facts, says: "third-party-incomplete" },
    { name: "no user", event: invite({ signed: { token: "t" } }), state, facts, says: "third-party-incomplete" },
    {
      name: "another user",
      event: invite({ signed: { ...signed, mxid: "@y:a" } }),
      state,
      facts,
      says: "third-party-user",
    },
    {
      name: "another token",
      event: invite({ signed: { ...signed, token: "u" } }),
      state,
      facts,
      says: "third-party-token",
    },
    { name: "another sender", event: invite({ signed }, "@member:a"), state, facts, says: "third-party-sender" },
  ]);
});

test("announcing an invitation by way of a third party", () => {
  const event = { type: "m.room.third_party_invite", state_key: "t" };
  const state: RoomState = { "m.room.power_levels": { invite: 50, users: { "@mod:a": 50 } } };
  checkCases([
    { name: "takes the level to invite and no more", event, says: "ok" },
    { name: "below it", event, state, says: "third-party-invite-level" },
    { name: "at it", event: { ...event, sender: "@mod:a" }, state, says: "ok" },
    { name: "from outside", event: { ...event, sender: "@x:a" }, says: "sender-not-joined" },
  ]);
});

test("leaving", () => {
  const knocking: RoomState = { "m.room.member|@x:a": { membership: "knock" } };
  checkCases([
    { name: "a member", event: member("@member:a", "@member:a", "leave"), says: "ok" },
    { name: "somebody invited", event: member("@invited:a", "@invited:a", "leave"), says: "ok" },
    { name: "somebody banned", event: member("@banned:a", "@banned:a", "leave"), says: "leave-not-there" },
    { name: "somebody who left", event: member("@gone:a", "@gone:a", "leave"), says: "leave-not-there" },
    { name: "a stranger", event: member("@x:a", "@x:a", "leave"), says: "leave-not-there" },
    {
      name: "somebody who knocked",
      event: member("@x:a", "@x:a", "leave"),
      state: knocking,
      says: [
        [1, "leave-not-there"],
        [7, "ok"],
      ],
    },
  ]);
});

test("kicks and unbans", () => {
  const strictBan: RoomState = { "m.room.power_levels": { ban: 60, users: { "@mod:a": 50, "@admin:a": 100 } } };
  const strictKick: RoomState = { "m.room.power_levels": { kick: 60, users: { "@mod:a": 50, "@admin:a": 100 } } };
  checkCases([
    { name: "of a member", event: member("@mod:a", "@member:a", "leave"), says: "ok" },
    { name: "of somebody invited", event: member("@mod:a", "@invited:a", "leave"), says: "ok" },
    { name: "by a member", event: member("@member:a", "@invited:a", "leave"), says: "kick-level" },
    { name: "of a peer", event: member("@mod:a", "@admin:a", "leave"), says: "kick-level" },
    { name: "from outside", event: member("@x:a", "@member:a", "leave"), says: "kick-sender-not-joined" },
    { name: "unban", event: member("@mod:a", "@banned:a", "leave"), says: "ok" },
    {
      name: "unban without the level to ban",
      event: member("@mod:a", "@banned:a", "leave"),
      state: strictBan,
      says: "unban-level",
    },
    {
      name: "unban without the level to kick",
      event: member("@mod:a", "@banned:a", "leave"),
      state: strictKick,
      says: "kick-level",
    },
    {
      name: "of the creator",
      event: member("@admin:a", "@creator:a", "leave"),
      says: [
        [1, "ok"],
        [12, "kick-level"],
      ],
    },
    {
      name: "by the creator",
      event: member("@creator:a", "@admin:a", "leave"),
      says: [
        [1, "kick-level"],
        [12, "ok"],
      ],
    },
  ]);
});

test("bans", () => {
  checkCases([
    { name: "of a member", event: member("@mod:a", "@member:a", "ban"), says: "ok" },
    { name: "of a stranger", event: member("@mod:a", "@x:a", "ban"), says: "ok" },
    { name: "of a peer", event: member("@mod:a", "@admin:a", "ban"), says: "ban-level" },
    { name: "by a member", event: member("@member:a", "@x:a", "ban"), says: "ban-level" },
    { name: "from outside", event: member("@x:a", "@member:a", "ban"), says: "ban-sender-not-joined" },
    { name: "of oneself", event: member("@admin:a", "@admin:a", "ban"), says: "ban-level" },
  ]);
});

test("knocks", () => {
  const says = (verdict: string) => [[1, "member-unknown"] as const, [7, verdict] as const];
  checkCases([
    {
      name: "where the room takes them",
      event: member("@x:a", "@x:a", "knock"),
      state: joinRule("knock"),
      says: says("ok"),
    },
    {
      name: "where it does not",
      event: member("@x:a", "@x:a", "knock"),
      state: joinRule("invite"),
      says: says("knock-rule"),
    },
    {
      name: "where it takes them and members' friends",
      event: member("@x:a", "@x:a", "knock"),
      state: joinRule("knock_restricted"),
      says: [...says("knock-rule"), [10, "ok"]],
    },
    {
      name: "for another",
      event: member("@y:a", "@x:a", "knock"),
      state: joinRule("knock"),
      says: says("knock-for-another"),
    },
    { name: "who left", event: member("@gone:a", "@gone:a", "knock"), state: joinRule("knock"), says: says("ok") },
    ...["@banned:a", "@invited:a", "@member:a"].map((id) => ({
      name: id,
      event: member(id, id, "knock"),
      state: joinRule("knock"),
      says: says("knock-settled"),
    })),
  ]);
});
