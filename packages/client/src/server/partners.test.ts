import assert from "node:assert/strict";
import { test } from "node:test";
import { toPartner, versionIn } from "./partners.ts";

test("the version of the partners is read out of an answer of /sync, where there is one", () => {
  assert.equal(versionIn({ next_batch: "s1", "eu.botschaft.partners": { version: "7" } }), "7");
  for (const answer of [
    {},
    { "eu.botschaft.partners": null },
    { "eu.botschaft.partners": { version: 7 } },
    undefined,
  ]) {
    assert.equal(versionIn(answer), undefined);
  }
});

test("a partner without a name is called as its server is", () => {
  const wire = { server_name: "stadt.example", state: "cut", since: 9 } as const;
  assert.equal(toPartner({ ...wire, name: "Stadt Musterhausen" }).authority.name, "Stadt Musterhausen");
  assert.equal(toPartner({ ...wire, name: " " }).authority.name, "stadt.example");
  assert.deepEqual(toPartner(wire), {
    authority: { serverName: "stadt.example", name: "stadt.example" },
    state: "cut",
    since: 9,
  });
});

test("a state that is not known here stands for nothing in between", () => {
  const wire = { server_name: "stadt.example", state: "of tomorrow", since: 9 } as never;
  assert.equal(toPartner(wire).state, "connected");
});
