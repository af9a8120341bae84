import assert from "node:assert/strict";
import { test } from "node:test";
import type { Trust } from "../../session/keys.ts";
import type { RoomFacts } from "../../session/room-facts.ts";
import type { Person, PersonTrust } from "../person.ts";
import { bandOf } from "./band-of.ts";
import { ewa, facts, jonas, me, person } from "./testing.ts";

const here = (...people: readonly Person[]): Partial<RoomFacts> => ({
  people: people.map((each) => ({ person: each, membership: "join" as const, level: 0 })),
  joined: people.length,
});

const context = { me: me.userId, trust: new Map(), keys: { unconfirmedOthers: [] }, barriers: [] };

function trust(...entries: readonly (readonly [Person, PersonTrust])[]): ReadonlyMap<string, Trust> {
  return new Map(entries.map(([each, kind]) => [each.userId, { trust: kind, wasConfirmed: false }]));
}

function encryption(more: Partial<RoomFacts>, trusted: ReadonlyMap<string, Trust>, unconfirmedOthers: number) {
  const others = Array.from({ length: unconfirmedOthers }, (_, at) => ({ deviceId: `D${at}`, name: "" }));
  return bandOf(facts(more), { ...context, trust: trusted, keys: { unconfirmedOthers: others } }).encryption;
}

test("own people, outsiders by server and the invited are counted", () => {
  const more = {
    ...here(me, jonas, ewa, person("tobias", "stadt.example"), person("kai", "kreis.example")),
    invited: 3,
  };
  const band = bandOf(facts(more), context);
  assert.equal(band.ownPeople, 2);
  assert.deepEqual(band.outside, [
    { authority: person("kai", "kreis.example").outside, people: 1 },
    { authority: ewa.outside, people: 2 },
  ]);
  assert.equal(band.invited, 3);
});

test("whoever is invited from outside is named, and what stands between", () => {
  const people = [
    { person: me, membership: "join" as const, level: 0 },
    { person: ewa, membership: "invite" as const, level: 0 },
  ];
  const barrier = { kind: "cut" as const, authority: { serverName: "stadt.example", name: "Stadt" }, since: 1 };
  const band = bandOf(facts({ people, joined: 1, invited: 1 }), { ...context, barriers: [barrier] });
  assert.deepEqual(band.outside, [{ authority: ewa.outside, people: 1, barrier }]);
  assert.deepEqual([band.ownPeople, band.invited], [1, 1]);
});

test("people who are here but not loaded yet count as one's own", () => {
  assert.equal(bandOf(facts({ ...here(me), joined: 9 }), context).ownPeople, 9);
});

test("all confirmed is said only when everybody is, and known", () => {
  const both = here(me, jonas, ewa);
  const sure = trust([jonas, "confirmed"], [ewa, "confirmed"]);
  assert.deepEqual(encryption(both, sure, 0), { kind: "allConfirmed" });
  assert.deepEqual(encryption({ ...both, areAllPeopleKnown: false }, sure, 0), { kind: "encrypted" });
  assert.deepEqual(encryption(both, trust([jonas, "confirmed"]), 0), { kind: "encrypted" });
  assert.deepEqual(encryption(both, trust([jonas, "confirmed"], [ewa, "unconfirmed"]), 0), { kind: "encrypted" });
  assert.deepEqual(encryption(here(me), trust(), 0), { kind: "encrypted" });
});

test("own devices and changed people are to be checked", () => {
  assert.deepEqual(encryption(here(me, jonas), trust([jonas, "confirmed"]), 1), { kind: "toCheck", devices: 1 });
  assert.deepEqual(encryption(here(me, jonas), trust([jonas, "changed"]), 1), { kind: "toCheck", devices: 2 });
});

test("a room without encryption says so before all else", () => {
  for (const encryptionState of ["never", "takenOut"] as const) {
    const more = { ...here(me, jonas), encryption: encryptionState };
    assert.deepEqual(encryption(more, trust([jonas, "confirmed"]), 1), { kind: "notEncrypted" });
  }
});
