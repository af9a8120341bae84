import assert from "node:assert/strict";
import { test } from "node:test";
import { ServerError } from "../../server/server-error.ts";
import { jonas, me } from "../conversation/testing.ts";
import type { Person } from "../person.ts";
import { problemAtBorder } from "./problem-at-border.ts";
import { border, kai, named, partner } from "./testing.ts";

const forbidden = new ServerError(403, { errcode: "M_FORBIDDEN", error: "partner-cut" });
const unreached = new ServerError(502, { errcode: "M_UNKNOWN" });

function kindOf(error: unknown, about: readonly Person[], known = border("closed", partner("connected"))) {
  const problem = problemAtBorder(error, about, { border: known, me: me.userId });
  return problem?.code === "closedBorder" ? problem.barrier.kind : undefined;
}

test("a refusal is told by the rule that is known", () => {
  assert.equal(kindOf(forbidden, [jonas, named], border("closed", partner("cut"))), "cut");
  assert.equal(kindOf(forbidden, [named, kai]), "noPartner");
});

test("where no own rule says no, it is the other side that refuses or does not answer", () => {
  assert.equal(kindOf(forbidden, [named]), "refused");
  assert.equal(kindOf(unreached, [named]), "unreachable");
});

test("the rule that a refusal carries goes before what was thought", () => {
  const by = (rule: string) => new ServerError(403, { errcode: "M_FORBIDDEN", "eu.botschaft.rule": rule });
  assert.equal(kindOf(by("members-outside"), [named]), "othersInside");
  assert.equal(kindOf(by("partner-cut"), [named]), "cut");
  assert.equal(kindOf(by("a rule of tomorrow"), [named]), "refused");
  const problem = problemAtBorder(by("partner-cut"), [named], {
    border: border("closed", partner("cut", 9)),
    me: me.userId,
  });
  assert.equal(problem?.code === "closedBorder" ? problem.barrier.since : undefined, 9);
});

test("what is about nobody from outside, or is no refusal, is another problem", () => {
  assert.equal(kindOf(forbidden, [jonas]), undefined);
  assert.equal(kindOf(new ServerError(400, { errcode: "M_BAD_JSON" }), [named]), undefined);
  assert.equal(kindOf(new Error("mishap"), [named]), undefined);
});
