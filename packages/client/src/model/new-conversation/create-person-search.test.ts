import assert from "node:assert/strict";
import { test } from "node:test";
import { ConnectionLost } from "../../server/server-error.ts";
import type { Border } from "../../session/partners.ts";
import type { Session } from "../../session/session.ts";
import { border, kai, named, partner } from "../border/testing.ts";
import { createCell } from "../cell.ts";
import { jonas, me } from "../conversation/testing.ts";
import type { Person } from "../person.ts";
import { createPersonSearch } from "./create-person-search.ts";
import type { PersonSearch } from "./new-conversation-model.ts";

const everybody: readonly Person[] = [kai, named, jonas];

/** A session whose directory answers with these. */
function sessionWith(known: Border | undefined, find: () => Promise<readonly Person[]>): Session {
  const people: Session["people"] = {
    find: async () => ({ people: await find(), isLimited: false }),
    authorityOf: (userId) => everybody.find((each) => each.userId === userId)?.outside,
    get: async (userId) => everybody.find((each) => each.userId === userId),
  };
  return { me, people, border: createCell(known) } as unknown as Session;
}

function search(session: Session, text: string): Promise<PersonSearch> {
  const { state, find } = createPersonSearch(session);
  return new Promise((resolve) => {
    const end = state.subscribe(() => {
      const { phase } = state.get();
      if (phase === "idle" || phase === "searching") return;
      end();
      resolve(state.get());
    });
    find(text);
  });
}

const shown = ({ people }: PersonSearch) => people.map(({ name, at }) => `${name} ${at}`);

test("own people come first, then partners, then others", async () => {
  const open = border("open", partner("connected"));
  const found = await search(
    sessionWith(open, async () => everybody),
    "a",
  );
  assert.deepEqual(shown(found), ["jonas own", "ewa partner", "kai elsewhere"]);
  assert.deepEqual(found.closed, []);
});

test("whoever was typed in full is found once, before others of the same place", async () => {
  const tobias = { ...named, userId: "@tobias:stadt.example", name: "tobias", address: "tobias:stadt.example" };
  const open = border("open", partner("connected"));
  const found = await search(
    sessionWith(open, async () => [tobias, named]),
    "ewa:stadt.example",
  );
  assert.deepEqual(shown(found), ["ewa partner", "tobias partner"]);
});

test("people whom a rule lets nobody write to are shown apart, with the reason and whom to ask", async () => {
  const closed = border("closed", partner("cut", 7));
  const { people, closed: apart } = await search(
    sessionWith(closed, async () => everybody),
    "kai:kreis.example",
  );
  assert.deepEqual(
    people.map(({ name }) => name),
    ["jonas"],
  );
  assert.deepEqual(
    apart.map(({ name, barrier }) => [name, barrier.kind, barrier.since]),
    [
      ["kai", "noPartner", undefined],
      ["ewa", "cut", 7],
    ],
  );
  assert.equal(apart[0]?.help.isOwn, true);
});

test("whoever does not answer can still be chosen", async () => {
  const closed = border("closed", partner("unreachable"));
  const found = await search(
    sessionWith(closed, async () => [named]),
    "ew",
  );
  assert.deepEqual(shown(found), ["ewa partner"]);
});

test("without a border nobody is a partner, and nobody is closed out", async () => {
  const found = await search(
    sessionWith(undefined, async () => everybody),
    "a",
  );
  assert.deepEqual([shown(found), found.closed], [["jonas own", "kai elsewhere", "ewa elsewhere"], []]);
});

test("a directory that fails is a problem, unless an address was typed in full", async () => {
  const failing = async () => {
    throw new ConnectionLost(undefined);
  };
  const open = border("open", partner("connected"));
  const problem = await search(sessionWith(open, failing), "a");
  assert.deepEqual([problem.phase, problem.problem], ["failed", { code: "serverUnreachable" }]);
  assert.deepEqual(shown(await search(sessionWith(open, failing), "ewa:stadt.example")), ["ewa partner"]);
});
