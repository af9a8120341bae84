import assert from "node:assert/strict";
import { test } from "node:test";
import { fakeMemory } from "../model/testing.ts";
import type { Call } from "../server/call.ts";
import { ConnectionLost } from "../server/server-error.ts";
import { PartnerBook } from "./partner-book.ts";

function bookOf(names: readonly (string | Error)[], memory = fakeMemory()) {
  const left = [...names];
  let asked = 0;
  const call = async () => {
    asked += 1;
    const name = left.shift();
    if (name instanceof Error) throw name;
    return {
      version: `${asked}`,
      federation: "closed",
      administrators: [{ user_id: "@jonas:im.example", display_name: "Jonas" }],
      partners: [{ server_name: "stadt.example", name, state: "connected", since: 1 }],
    };
  };
  const token = async () => "token";
  const book = new PartnerBook({ call: call as unknown as Call, token, ownServer: "im.example", memory });
  return { book, asked: () => asked };
}

const sync = (version: string) => ({ next_batch: "s", "eu.botschaft.partners": { version } });

test("a server that tells nothing is asked nothing: others are told by their server's name", async () => {
  const { book, asked } = bookOf([]);
  book.hear({ next_batch: "s1" });
  await book.settled();
  assert.equal(asked(), 0);
  assert.equal(book.state.get(), undefined);
  assert.deepEqual(book.authorityOf("stadt.example"), { serverName: "stadt.example", name: "stadt.example" });
  assert.equal(book.authorityOf("im.example"), undefined);
});

test("another version is another list; the same one is not asked for again", async () => {
  const { book, asked } = bookOf(["Stadt", "Stadt Musterhausen"]);
  for (const version of ["1", "1", "2", "2"]) {
    book.hear(sync(version));
    await book.settled();
  }
  assert.equal(asked(), 2);
  assert.equal(book.authorityOf("stadt.example")?.name, "Stadt Musterhausen");
  assert.equal(book.state.get()?.administrators[0]?.name, "Jonas");
});

test("versions that come while a list is on its way cost one more", async () => {
  const { book, asked } = bookOf(["Stadt", "Stadt Musterhausen"]);
  for (const version of ["1", "2", "3"]) book.hear(sync(version));
  await book.settled();
  assert.equal(asked(), 2);
  assert.equal(book.authorityOf("stadt.example")?.name, "Stadt Musterhausen");
});

test("a list that failed to come is asked for at the next answer; the one before stays", async () => {
  const { book, asked } = bookOf(["Stadt", new ConnectionLost(undefined), "Stadt Musterhausen"]);
  for (const version of ["1", "2"]) {
    book.hear(sync(version));
    await book.settled();
  }
  assert.equal(book.authorityOf("stadt.example")?.name, "Stadt");
  book.hear(sync("2"));
  await book.settled();
  assert.deepEqual([asked(), book.authorityOf("stadt.example")?.name], [3, "Stadt Musterhausen"]);
});

test("what was told last stands there at the next start, until something newer comes", async () => {
  const memory = fakeMemory();
  const first = bookOf(["Stadt"], memory);
  first.book.hear(sync("1"));
  await first.book.settled();
  const { book, asked } = bookOf(["Stadt Musterhausen"], memory);
  assert.equal(book.authorityOf("stadt.example")?.name, "Stadt");
  book.hear(sync("1"));
  await book.settled();
  assert.deepEqual([asked(), book.authorityOf("stadt.example")?.name], [1, "Stadt Musterhausen"]);
});

test("what was kept and cannot be read counts for nothing", () => {
  for (const text of ["", "null", "{}", '{"partners": 1, "administrators": []}', "not JSON"]) {
    const { book } = bookOf([], fakeMemory({ "botschaft.border": text }));
    assert.equal(book.state.get(), undefined, text);
  }
});
