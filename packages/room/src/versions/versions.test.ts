import assert from "node:assert/strict";
import { test } from "node:test";
import { defaultRoomVersion, findRoomVersion, type RoomVersionRules, roomVersions } from "./index.ts";

test("the table knows and serves 1 to 12", () => {
  const ids = Array.from({ length: 12 }, (_, at) => String(at + 1));
  assert.deepEqual(
    roomVersions.map((rules) => rules.id),
    ids,
  );
  for (const id of ids) assert.equal(findRoomVersion(id)?.id, id);
  for (const id of ["0", "13", "", "06", "constructor"]) assert.equal(findRoomVersion(id), undefined);
  assert.equal(findRoomVersion(defaultRoomVersion)?.served, true);
});

// From which version on a fact is true (13: in none), ticked off from the pages of the specification.
const since: readonly (readonly [fact: string, from: number, read: (rules: RoomVersionRules) => boolean])[] = [
  ["ids are hashes", 3, (rules) => rules.event.ids !== "domain"],
  ["edges are ids alone", 3, (rules) => !rules.event.edgesWithHashes],
  ["redactions are no matter of event ids", 3, (rules) => !rules.auth.redactionsByEventId],
  ["redaction leaves no aliases", 6, (rules) => !Object.hasOwn(rules.redaction.content, "m.room.aliases")],
  ["ids are URL-safe", 4, (rules) => rules.event.ids === "urlsafe"],
  ["resolution v2", 2, (rules) => rules.stateResolution !== "v1"],
  ["resolution v2.1", 12, (rules) => rules.stateResolution === "v2.1"],
  ["key validity", 5, (rules) => rules.event.signingKeyValidity],
  ["strict JSON", 6, (rules) => rules.event.strictJson],
  ["no fractions as levels", 6, (rules) => !rules.power.fractions],
  ["no strings as levels", 10, (rules) => !rules.power.strings],
  ["no rule on aliases", 6, (rules) => !rules.auth.aliases],
  ["levels of notifications guarded", 6, (rules) => rules.auth.notificationLevels],
  ["knocking", 7, (rules) => rules.auth.knocking],
  ["restricted joins", 8, (rules) => rules.auth.restrictedJoins],
  ["knock_restricted", 10, (rules) => rules.auth.knockRestricted],
  ["the creator is the sender", 11, (rules) => !rules.event.creatorInContent],
  ["redacts in content", 11, (rules) => rules.event.redacts === "content"],
  ["key limits in bytes", 11, (rules) => rules.event.keyLimit === "bytes"],
  ["the room id is a hash", 12, (rules) => rules.event.roomIdIsCreateHash],
  ["the create event is not named", 12, (rules) => !rules.auth.createIsAuthEvent],
  ["additional creators", 12, (rules) => rules.auth.additionalCreators],
  ["creators above levels", 12, (rules) => rules.power.privilegedCreators],
];

for (const [fact, from, read] of since) {
  test(`${fact} since version ${from}`, () => {
    for (const rules of roomVersions) assert.equal(read(rules), Number(rules.id) >= from, `version ${rules.id}`);
  });
}
