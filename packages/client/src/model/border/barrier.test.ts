import assert from "node:assert/strict";
import { test } from "node:test";
import type { FederationMode, PartnerState } from "../../session/partners.ts";
import { jonas } from "../conversation/testing.ts";
import { barriersIn, barrierTo } from "./barrier.ts";
import { helpAt } from "./border-help.ts";
import { border, kai, kreis, musterhausen, named, partner } from "./testing.ts";

const cases: readonly (readonly [FederationMode, PartnerState | "none", string | undefined])[] = [
  ["internal", "none", "internal"],
  ["internal", "connected", "internal"],
  ["closed", "none", "noPartner"],
  ["closed", "connected", undefined],
  ["closed", "waiting", "waiting"],
  ["closed", "unreachable", "unreachable"],
  ["closed", "cut", "cut"],
  ["closed", "stopped", "stopped"],
  ["closed", "removed", "removed"],
  ["open", "none", undefined],
  ["open", "connected", undefined],
  ["open", "cut", "cut"],
  ["open", "stopped", "stopped"],
  ["open", "removed", undefined],
];

for (const [mode, state, kind] of cases) {
  test(`${mode}, ${state}: ${kind ?? "nothing"} stands between`, () => {
    const known = state === "none" ? border(mode) : border(mode, partner(state));
    assert.equal(barrierTo(musterhausen, known)?.kind, kind);
  });
}

test("a barrier says since when, by the name that the partner has now", () => {
  const old = { serverName: musterhausen.serverName, name: "früherer Name" };
  const barrier = barrierTo(old, border("closed", partner("cut", 77)));
  assert.deepEqual(barrier, { kind: "cut", authority: musterhausen, since: 77 });
});

test("where no border is known, nothing is said of one", () => {
  assert.equal(barrierTo(kreis, undefined), undefined);
});

test("a room's barriers are named once for each authority", () => {
  const people = [jonas, named, { ...named, userId: "@tobias:stadt.example" }, kai].map((each) => {
    return { person: each, membership: "join" as const, level: 0 };
  });
  const barriers = barriersIn(people, border("closed", partner("cut")));
  assert.deepEqual(
    barriers.map(({ kind, authority }) => [kind, authority.name]),
    [
      ["noPartner", "kreis.example"],
      ["cut", "Stadt Musterhausen"],
    ],
  );
});

test("whom to ask leaves the reader out, and says whether it is they themselves", () => {
  const known = border("closed");
  assert.deepEqual(helpAt(known, "@miriam:im.musterland.example"), { administrators: [jonas], isOwn: true });
  assert.equal(helpAt(known, "@paul:im.musterland.example").isOwn, false);
  assert.deepEqual(helpAt(undefined, "@paul:im.musterland.example"), { administrators: [], isOwn: false });
});
