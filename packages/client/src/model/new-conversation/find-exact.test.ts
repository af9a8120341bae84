import assert from "node:assert/strict";
import { test } from "node:test";
import { ConnectionLost, ServerError } from "../../server/server-error.ts";
import type { People } from "../../session/session.ts";
import { border, kai, kreis, musterhausen, named, partner } from "../border/testing.ts";
import { jonas } from "../conversation/testing.ts";
import type { Person } from "../person.ts";
import { findExact } from "./find-exact.ts";

const closed = border("closed", partner("connected"));
const somebody: readonly Person[] = [jonas, named, kai];

/** Everybody who is asked for is noted. */
function peopleWho(answer: (userId: string) => Person | undefined) {
  const asked: string[] = [];
  const people: People = {
    find: async () => ({ people: [], isLimited: false }),
    authorityOf: (userId) => somebody.find((each) => each.userId === userId)?.outside,
    async get(userId) {
      asked.push(userId);
      return answer(userId);
    },
  };
  return { people, asked };
}

const known = () => peopleWho((userId) => somebody.find((each) => each.userId === userId));

test("an address is known by its form, with or without its @", async () => {
  const { people, asked } = known();
  assert.deepEqual(await findExact(people, closed, "@ewa:stadt.example"), { person: named });
  assert.deepEqual(await findExact(people, closed, "ewa:stadt.example"), { person: named });
  for (const text of ["ewa", "Ewa Kowalczyk", "ewa@stadt.example", "@ewa:", ":stadt.example", "a b:c"]) {
    assert.deepEqual(await findExact(people, closed, text), {}, text);
  }
  assert.equal(asked.length, 2);
});

test("a server that no rule lets through is not asked", async () => {
  const { people, asked } = known();
  const { closed: found } = await findExact(people, closed, "kai:kreis.example");
  assert.deepEqual(found, { address: "kai:kreis.example", barrier: { kind: "noPartner", authority: kreis } });
  const cut = await findExact(people, border("open", partner("cut", 9)), "ewa:stadt.example");
  assert.deepEqual(cut.closed?.barrier, { kind: "cut", authority: musterhausen, since: 9 });
  assert.deepEqual(asked, []);
});

test("one that was not reached is asked again, and told of when it still does not answer", async () => {
  const unreachable = border("closed", partner("unreachable", 5));
  assert.deepEqual(await findExact(known().people, unreachable, "ewa:stadt.example"), { person: named });
  const { people } = peopleWho(() => {
    throw new ServerError(502, { errcode: "M_UNKNOWN" });
  });
  const { closed: found } = await findExact(people, unreachable, "ewa:stadt.example");
  assert.deepEqual(found?.barrier, { kind: "unreachable", authority: musterhausen, since: 5 });
  assert.equal((await findExact(people, closed, "ewa:stadt.example")).closed?.barrier.kind, "unreachable");
});

test("the other side's refusal is told as theirs", async () => {
  const { people } = peopleWho(() => {
    throw new ServerError(403, { errcode: "M_FORBIDDEN" });
  });
  assert.equal((await findExact(people, closed, "ewa:stadt.example")).closed?.barrier.kind, "refused");
});

test("nobody there, somebody of one's own, a lost connection: nothing is told of a border", async () => {
  assert.deepEqual(await findExact(peopleWho(() => undefined).people, closed, "ewa:stadt.example"), {});
  const failing = (error: Error) =>
    peopleWho(() => {
      throw error;
    }).people;
  const refused = new ServerError(403, { errcode: "M_FORBIDDEN" });
  assert.deepEqual(await findExact(failing(refused), closed, "jonas:im.musterland.example"), {});
  assert.deepEqual(await findExact(failing(new ConnectionLost(undefined)), closed, "ewa:stadt.example"), {});
});
