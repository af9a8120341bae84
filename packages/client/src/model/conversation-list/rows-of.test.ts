import assert from "node:assert/strict";
import { test } from "node:test";
import type { RoomFacts } from "../../session/room-facts.ts";
import { entry, ewa, facts, jonas, me, noon, text } from "../conversation/testing.ts";
import { previewOf } from "./preview-of.ts";
import { invitationsOf, rowsOf } from "./rows-of.ts";

const context = { me: me.userId, draftOf: () => "", isConnected: true, border: undefined };
const titles = (rooms: readonly RoomFacts[], search = "") => rowsOf(rooms, search, context).map(({ title }) => title);

test("what was used last comes first; invitations stand apart, rooms that were left nowhere", () => {
  const rooms = [
    facts({ roomId: "!1", title: "alt", lastAt: 1 }),
    facts({ roomId: "!2", title: "neu", lastAt: 2 }),
    facts({ roomId: "!3", title: "eingeladen", membership: "invite", invitedBy: jonas }),
    facts({ roomId: "!4", title: "verlassen", membership: "leave" }),
  ];
  assert.deepEqual(titles(rooms), ["neu", "alt"]);
  assert.deepEqual(invitationsOf(rooms), [{ roomId: "!3", kind: "group", title: "eingeladen", invitedBy: jonas }]);
});

test("a search finds titles, names and addresses, without regard to case and marks", () => {
  const rooms = [facts({ title: "Länderabstimmung", lastAt: 2 }), facts({ directWith: ewa, lastAt: 1 })];
  assert.deepEqual(titles(rooms, "lander"), ["Länderabstimmung"]);
  assert.deepEqual(titles(rooms, "EWA"), ["ewa"]);
  assert.deepEqual(titles(rooms, "stadt.example"), ["ewa"]);
  assert.deepEqual(titles(rooms, "nichts"), []);
});

test("a row says who is from outside, how far the own message got, and what is unread", () => {
  const entries = [text("a", me, noon, { sending: "failed" })];
  const [row] = rowsOf([facts({ directWith: ewa, entries, unread: 3, mentions: 1 })], "", context);
  assert.deepEqual([row?.kind, row?.outside, row?.delivery], ["person", [ewa.outside], "failed"]);
  assert.deepEqual([row?.unread, row?.isMentioned], [3, true]);
});

test("typing goes before a draft, a draft before the last message; offline nobody types", () => {
  const room = facts({ typing: [jonas], entries: [text("Guten  Tag", jonas, noon)] });
  assert.deepEqual(previewOf(room, " Entwurf ", true), { kind: "typing", names: ["jonas"] });
  assert.deepEqual(previewOf(room, " Entwurf ", false), { kind: "draft", text: "Entwurf" });
  assert.deepEqual(previewOf(room, "  ", false), { kind: "text", text: "Guten Tag", sender: jonas, isMine: false });
});

test("in a conversation of two nobody needs to be named", () => {
  const room = facts({ directWith: jonas, entries: [text("a", jonas, noon)] });
  assert.deepEqual(previewOf(room, "", true), { kind: "text", text: "a", isMine: false });
});

test("changes are no preview", () => {
  const left = entry("l", jonas, noon, { kind: "change", change: { kind: "left", person: jonas } });
  assert.equal(previewOf(facts({ entries: [text("a", me, noon), left] }), "", true).kind, "text");
  assert.deepEqual(previewOf(facts({ entries: [left] }), "", true), { kind: "empty" });
  const unreadable = entry("u", jonas, noon, { kind: "unreadable", reason: "keyNotSent" });
  assert.deepEqual(previewOf(facts({ entries: [unreadable] }), "", true), { kind: "unreadable", sender: jonas });
});
