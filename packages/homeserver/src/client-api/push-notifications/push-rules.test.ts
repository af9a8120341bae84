import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { defaultPushRules } from "@botschaft/room/push-rules";
import { assertRefused } from "../../testing/contract-client.ts";
import { type Actor, startWholeServer } from "../../testing/whole-server.ts";

let server: Awaited<ReturnType<typeof startWholeServer>>;
let alice: Actor;

before(async () => {
  server = await startWholeServer();
  ({ alice } = await server.people("alice"));
});
after(() => server.world.close());

const reads = ["getPushRule", "getPushRuleActions", "isPushRuleEnabled"] as const;
const rule = (id: (typeof reads)[number], kind: string, ruleId: string) => alice.call(id, { path: { kind, ruleId } });

test("all rules, for oneself", async () => {
  const rules = JSON.parse(JSON.stringify(defaultPushRules(alice.userId)));
  assert.deepEqual((await alice.call("getPushRules")).json, { global: rules });
  assert.deepEqual((await alice.call("getPushRulesGlobal")).json, rules);
});

test("each rule by kind and id, with its actions and whether it is enabled", async () => {
  const rules = JSON.parse(JSON.stringify(defaultPushRules(alice.userId)));
  for (const kind of ["override", "content", "underride"]) {
    for (const expected of rules[kind]) {
      assert.deepEqual((await rule("getPushRule", kind, expected.rule_id)).json, expected);
      const { json: actions } = await rule("getPushRuleActions", kind, expected.rule_id);
      assert.deepEqual(actions, { actions: expected.actions });
      const { json: enabled } = await rule("isPushRuleEnabled", kind, expected.rule_id);
      assert.deepEqual(enabled, { enabled: expected.enabled });
    }
  }
});

test("no such rule, of no such kind, without a token", async () => {
  for (const id of reads) {
    assertRefused(await rule(id, "underride", ".m.rule.master"), 404, "M_NOT_FOUND");
    assertRefused(await rule(id, "room", "!x:musterland.example"), 404, "M_NOT_FOUND");
    assertRefused(await rule(id, "sender", "constructor"), 404, "M_NOT_FOUND");
    assertRefused(await rule(id, "other", ".m.rule.master"), 400, "M_INVALID_PARAM");
    const anonymous = await server.call(id, { path: { kind: "override", ruleId: ".m.rule.master" } });
    assertRefused(anonymous, 401, "M_MISSING_TOKEN");
  }
  assertRefused(await server.call("getPushRules"), 401, "M_MISSING_TOKEN");
  assertRefused(await server.call("getPushRulesGlobal"), 401, "M_MISSING_TOKEN");
});
