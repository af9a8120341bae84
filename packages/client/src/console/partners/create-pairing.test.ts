import assert from "node:assert/strict";
import { test } from "node:test";
import { ServerError } from "../../server/server-error.ts";
import { fakeDesk, partner } from "../testing.ts";
import type { BorderDesk, SentCode } from "./border-desk.ts";
import { createPairing } from "./create-pairing.ts";
import { beginComparing, beginPairing } from "./next-pairing.ts";
import type { PairingState } from "./pairing-model.ts";

const fresh = partner({ isCompared: false });

function pairing(from: PairingState, desk: Partial<BorderDesk>) {
  const heard: string[] = [];
  const model = createPairing({
    desk: fakeDesk(desk),
    from,
    onChanged: () => heard.push("changed"),
    onEnd: () => heard.push("end"),
  });
  return { model, heard };
}

test("whoever made a code comes to the digits once the other authority has used it", async () => {
  let sent: SentCode = { invitationId: "k7", createdAt: 1, expiresAt: 9, state: "open" };
  const { model } = pairing(beginPairing("make"), {
    makeCode: async () => ({ invitationId: "k7", code: "botschaft1-A", expiresAt: 9 }),
    listCodes: async () => [sent],
    list: async () => ({ federation: "closed", partners: [fresh] }),
  });
  await model.goOn();
  await model.look();
  assert.equal(model.state.get().act, "begin");
  sent = { ...sent, state: "used", usedBy: fresh.serverName };
  await model.look();
  const state = model.state.get();
  assert.equal(state.act === "compare" && state.partner.serverName, fresh.serverName);
});

test("a look that fails is no problem: the next one follows", async () => {
  const { model } = pairing(beginPairing("make"), {
    makeCode: async () => ({ invitationId: "k7", code: "botschaft1-A", expiresAt: 9 }),
    listCodes: () => Promise.reject(new Error("away")),
  });
  await model.goOn();
  await model.look();
  assert.equal("problem" in model.state.get(), false);
});

test("each refusal of a code says what it means", async () => {
  const cases = [
    { status: 400, code: "codeNotValid" },
    { status: 403, code: "codeRefused" },
    { status: 502, code: "partnerUnreachable" },
  ];
  for (const { status, code } of cases) {
    const lookUp = () => Promise.reject(new ServerError(status, { errcode: "M_FORBIDDEN" }));
    const { model } = pairing(beginPairing("paste"), { lookUp });
    model.enter("code", "botschaft1-A");
    await model.goOn();
    const state = model.state.get();
    assert.deepEqual([state.act, "problem" in state && state.problem?.code], ["begin", code], String(status));
  }
});

test("what is no server's name is not asked for; the server's own sentence about one that is goes along", async () => {
  const why = "hafen.example is a partner already";
  const add = () => Promise.reject(new ServerError(400, { errcode: "M_INVALID_PARAM", error: why }));
  const { model } = pairing(beginPairing("name"), { add });
  const problem = () => {
    const state = model.state.get();
    return "problem" in state ? state.problem : undefined;
  };
  model.enter("serverName", "https://hafen.example");
  await model.goOn();
  assert.deepEqual(problem(), { code: "notServerName" });
  model.enter("serverName", " hafen.example ");
  await model.goOn();
  assert.deepEqual(problem(), { code: "partnerAlready", why });
});

test("the digits that were shown are the ones that are confirmed", async () => {
  const confirmed: (readonly string[])[] = [];
  const { model } = pairing(beginComparing(fresh), {
    async confirm(_, digits) {
      confirmed.push(digits);
      return partner();
    },
  });
  await model.goOn();
  assert.deepEqual(confirmed, [fresh.digits]);
  assert.equal(model.state.get().act, "done");
});

test("digits that are others by now are said, and nothing is confirmed", async () => {
  const confirm = () => Promise.reject(new ServerError(403, { errcode: "M_FORBIDDEN" }));
  const { model } = pairing(beginComparing(fresh), { confirm });
  await model.goOn();
  const state = model.state.get();
  assert.deepEqual("problem" in state && state.problem, { code: "digitsDiffer" });
});

test("where they differ, one that waited is removed, one that was spoken with is cut off, a stopped one stays so", async () => {
  const cases = [
    { state: "waiting", expected: ["remove"] },
    { state: "connected", expected: ["cut"] },
    { state: "stopped", expected: [] },
  ] as const;
  for (const { state, expected } of cases) {
    const done: string[] = [];
    const { model, heard } = pairing(beginComparing(partner({ state })), {
      async remove() {
        done.push("remove");
      },
      async cut() {
        done.push("cut");
        return partner({ state: "cut" });
      },
    });
    model.differ();
    await model.reject();
    assert.deepEqual(done, expected, state);
    assert.deepEqual(heard, ["changed", "end"]);
  }
});
