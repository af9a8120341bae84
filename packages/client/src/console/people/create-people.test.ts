import assert from "node:assert/strict";
import { test } from "node:test";
import { ServerError } from "../../server/server-error.ts";
import type { Administration } from "../../session/session.ts";
import { person } from "../testing.ts";
import { createPeople } from "./create-people.ts";
import type { PeopleDesk, PeopleWish } from "./people-desk.ts";
import type { PersonDetails } from "./person.ts";

const nobodyInvites: Administration = {
  isAllowed: async () => true,
  list: async () => [],
  make: () => Promise.reject(new Error("nobody said what this does")),
  withdraw: () => Promise.reject(new Error("nobody said what this does")),
};

/** A house of so many people, fifty a page. */
function house(count: number, more: Partial<PeopleDesk> = {}) {
  let everybody: readonly PersonDetails[] = Array.from({ length: count }, (_, index) => ({
    ...person(`p${String(index).padStart(3, "0")}`, { isAdministrator: index === 0 }),
    devices: [{ deviceId: "D" }],
  }));
  const wishes: PeopleWish[] = [];
  const desk: PeopleDesk = {
    async list(wish) {
      wishes.push(wish);
      const match = everybody.filter(
        ({ name, state, isAdministrator }) =>
          name.includes(wish.search) &&
          (wish.filter === "all" || (wish.filter === "locked" ? state === "locked" : isAdministrator)),
      );
      const start = Number(wish.from ?? 0);
      const next = start + 50 < match.length ? String(start + 50) : undefined;
      return { people: match.slice(start, start + 50), total: match.length, next };
    },
    async get(userId) {
      const found = everybody.find((each) => each.userId === userId);
      if (found === undefined) throw new ServerError(404, { errcode: "M_NOT_FOUND" });
      return found;
    },
    async act(userId, act) {
      everybody = everybody.map((each) => {
        if (each.userId !== userId) return each;
        return act === "sign_out" ? { ...each, devices: [] } : { ...each, state: act === "lock" ? "locked" : "active" };
      });
    },
    ...more,
  };
  return { model: createPeople(desk, nobodyInvites), wishes };
}

test("pages of fifty, forth and back, with what is where", async () => {
  const { model } = house(120);
  await model.load();
  const where = () => {
    const { first, people, hasPrevious, hasNext } = model.state.get();
    return [first, people.length, hasPrevious, hasNext];
  };
  assert.deepEqual(where(), [1, 50, false, true]);
  await model.showNext();
  await model.showNext();
  assert.deepEqual(where(), [101, 20, true, false]);
  await model.showPrevious();
  assert.deepEqual(where(), [51, 50, true, true]);
});

test("a search begins at the first page, and the number of accounts stays", async () => {
  const { model, wishes } = house(120);
  await model.load();
  await model.showNext();
  await model.search(" p11 ");
  const { total, accounts, first } = model.state.get();
  assert.deepEqual([total, accounts, first], [10, 120, 1]);
  assert.deepEqual(wishes.at(-1), { search: "p11", filter: "all", from: undefined });
});

test("somebody is locked after a question, and unlocked without one", async () => {
  const { model } = house(3);
  await model.load();
  await model.open("@p001:im.example");
  model.ask("lock");
  await model.confirm();
  assert.deepEqual(model.state.get().done, { act: "lock", name: "p001" });
  assert.equal(model.state.get().people[1]?.state, "locked");
  const opened = () => {
    const now = model.state.get().opened;
    return now?.phase === "ready" ? now.person : undefined;
  };
  assert.equal(opened()?.state, "locked");
  await model.unlock();
  assert.equal(opened()?.state, "active");
  model.ask("sign_out");
  await model.confirm();
  assert.deepEqual(opened()?.devices, []);
});

test("nobody locks themselves, and it is said", async () => {
  const act = () => Promise.reject(new ServerError(403, { errcode: "M_FORBIDDEN" }));
  const { model } = house(3, { act });
  await model.open("@p000:im.example");
  model.ask("lock");
  await model.confirm();
  assert.deepEqual(model.state.get().asked?.problem, { code: "notYourself" });
});

test("somebody who is not there any more is said, in their panel", async () => {
  const { model } = house(1);
  await model.open("@gone:im.example");
  const { opened } = model.state.get();
  assert.deepEqual(opened?.phase === "failed" && opened.problem, { code: "personGone" });
});

test("an answer to what is no longer searched for is not shown", async () => {
  const held = Promise.withResolvers<void>();
  const list: PeopleDesk["list"] = async ({ search }) => {
    if (search === "slow") await held.promise;
    return { people: [person(search)], total: 1, next: undefined };
  };
  const { model } = house(0, { list });
  const older = model.search("slow");
  await model.search("fast");
  held.resolve();
  await older;
  assert.equal(model.state.get().people[0]?.name, "fast");
});
