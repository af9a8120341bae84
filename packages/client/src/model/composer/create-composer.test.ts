import assert from "node:assert/strict";
import { test } from "node:test";
import { IdentityChanged, type OutgoingPicture, type Session } from "../../session/session.ts";
import { createCell } from "../cell.ts";
import { facts, me } from "../conversation/testing.ts";
import { fakeKeys, fakeMemory } from "../testing.ts";
import { createComposer } from "./create-composer.ts";
import { createDrafts } from "./drafts.ts";

/** A composer in a room whose messages leave when the test lets them. */
function stage() {
  const left: string[] = [];
  const waiting: PromiseWithResolvers<void>[] = [];
  const leave = async (what: string) => {
    const turn = Promise.withResolvers<void>();
    waiting.push(turn);
    await turn.promise;
    left.push(what);
  };
  const rooms = {
    all: createCell(new Map([["!a", facts()]])),
    sayTyping: () => {},
    sendText: (_: string, text: string) => leave(text),
    sendPicture: (_: string, { alt }: OutgoingPicture) => leave(`picture: ${alt}`),
  };
  const keys = fakeKeys({}, { trust: createCell(new Map()) } as never);
  const workshop = { clean: async (blob: Blob) => ({ blob, width: 1, height: 1 }) };
  const composer = createComposer({
    session: { me, rooms, keys } as unknown as Session,
    roomId: "!a",
    drafts: createDrafts(fakeMemory()),
    workshop: workshop as never,
    clock: () => 0,
  });
  const next = async () => {
    while (waiting.length === 0) await Promise.resolve();
    return waiting.shift() as PromiseWithResolvers<void>;
  };
  return { composer, left, next, isIdle: () => waiting.length === 0 };
}

test("what is sent while something else is on its way follows it, in order", async () => {
  const { composer, left, next, isIdle } = stage();
  composer.write("one");
  const sent = composer.send();
  composer.write("two");
  assert.equal(composer.state.get().canSend, true);
  void composer.send();
  composer.write("three, begun");
  assert.deepEqual([composer.state.get().text, composer.state.get().isSending], ["three, begun", true]);
  const first = await next();
  assert.ok(isIdle(), "the second waits for the first");
  first.resolve();
  (await next()).resolve();
  await sent;
  assert.deepEqual(left, ["one", "two"]);
  assert.deepEqual([composer.state.get().text, composer.state.get().isSending], ["three, begun", false]);
});

test("what could not leave stands in the composer again, in order, before what was begun", async () => {
  const { composer, left, next } = stage();
  composer.write("one");
  const sent = composer.send();
  composer.write("two");
  void composer.send();
  composer.write("three");
  (await next()).reject(new Error("no way"));
  await sent;
  assert.deepEqual(left, []);
  const { text, isSending, canSend, problem } = composer.state.get();
  assert.deepEqual([text, isSending, canSend], ["one\ntwo\nthree", false, true]);
  assert.ok(problem !== undefined);
});

test("a replaced identity is no problem: the block asks", async () => {
  const { composer, next } = stage();
  composer.write("one");
  const sent = composer.send();
  (await next()).reject(new IdentityChanged([]));
  await sent;
  assert.deepEqual([composer.state.get().text, composer.state.get().problem], ["one", undefined]);
});

test("pictures go with the message they were added to; one more goes with the next", async () => {
  const { composer, left, next } = stage();
  await composer.addPicture(new Blob(["a"]));
  composer.describePicture("1", "A");
  composer.write("with A");
  const sent = composer.send();
  assert.equal(composer.state.get().canSend, false, "nothing is left to send");
  await composer.addPicture(new Blob(["b"]));
  composer.describePicture("2", "B");
  assert.equal(composer.state.get().canSend, true);
  (await next()).resolve();
  (await next()).resolve();
  await sent;
  assert.deepEqual(left, ["picture: A", "with A"]);
  assert.deepEqual(
    composer.state.get().pictures.map(({ alt }) => alt),
    ["B"],
  );
});

test("a picture that was removed before its turn is not sent", async () => {
  const { composer, left, next } = stage();
  await composer.addPicture(new Blob(["a"]));
  await composer.addPicture(new Blob(["b"]));
  const sent = composer.send();
  composer.removePicture("2");
  (await next()).resolve();
  await sent;
  assert.deepEqual([left, composer.state.get().pictures], [["picture: "], []]);
});
