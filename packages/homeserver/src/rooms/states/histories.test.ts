import assert from "node:assert/strict";
import { after, test } from "node:test";
import fc from "fast-check";
import { beginRoom, creator, GraphRoom, type NewEvent } from "../../testing/graph-room.ts";
import { openStates } from "../../testing/open-states.ts";

const states = await openStates();
const { reader } = states;
after(() => states.close());

const people = ["@anna:one.example", "@bela:two.example", "@cleo:three.example"] as const;
const everybody = [creator, ...people];
const person = fc.constantFrom(...everybody);

const act = fc.oneof(
  fc.record({ type: fc.constant("m.room.message"), sender: person, content: fc.constant({}) }),
  fc.record({ type: fc.constant("m.room.topic"), stateKey: fc.constant(""), sender: person, content: fc.constant({}) }),
  fc.record({
    type: fc.constant("m.room.member"),
    stateKey: fc.constantFrom(...people),
    sender: person,
    content: fc.record({ membership: fc.constantFrom("join", "leave", "ban", "invite") }),
  }),
  fc.record({
    type: fc.constant("m.room.power_levels"),
    stateKey: fc.constant(""),
    sender: person,
    content: fc.record({
      users: fc.dictionary(person, fc.constantFrom(0, 50, 100)),
      users_default: fc.constantFrom(0, 50),
    }),
  }),
);
const step = fc.record({
  act,
  /** How far back among the events its predecessors are. */
  back: fc.array(fc.nat(5), { minLength: 1, maxLength: 3 }),
  merges: fc.boolean(),
  ts: fc.nat(3),
  rejected: fc.nat(9).map((chance) => chance === 9),
});
const history = fc.array(step, { minLength: 5, maxLength: 14 });

const plain = (state: ReadonlyMap<number, number> | undefined) => new Map([...(state ?? [])].sort(([a], [b]) => a - b));

for (const version of ["1", "10", "12"]) {
  test(`version ${version}: states read from the disk are those that the core alone gives, whatever forks`, async () => {
    const property = fc.asyncProperty(history, async (steps) => {
      const room = await GraphRoom.create(states, version);
      await beginRoom(room, people.slice(0, 2));
      const start = room.known.size;
      const assertState = async (nid: number) => {
        assert.deepEqual(plain(await reader.before(nid)), plain(room.known.get(nid)?.before), "before");
        assert.deepEqual(plain(await reader.after(nid)), plain(room.known.get(nid)?.after), "after");
      };
      for (const { act, back, merges, ts, rejected } of steps) {
        const nids = [...room.known.keys()];
        const named = back.map((far) => nids.at(-1 - far) as number);
        const prev = merges ? room.extremities : [...new Set(named)];
        await assertState(await room.append({ ...(act as NewEvent), prev, ts, rejected }));
        assert.deepEqual(plain(await reader.lines.at(room.roomNid, room.latestPos)), plain(room.current), "the line");
      }
      states.forget();
      for (const nid of [...room.known.keys()].slice(start)) await assertState(nid);
    });
    await fc.assert(property, { numRuns: 15 });
  });
}
