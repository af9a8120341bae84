import assert from "node:assert/strict";
import { test } from "node:test";
import { ConnectionLost, ServerError } from "../../server/server-error.ts";
import { fakeDesk, partner } from "../testing.ts";
import type { BorderDesk, SentCode } from "./border-desk.ts";
import { createPartners } from "./create-partners.ts";
import type { Partner } from "./partner.ts";

const justice = partner({ serverName: "justiz.example", name: "Justiz" });

/** A border that does what it is asked. */
function border(more: Partial<BorderDesk> = {}) {
  let partners: readonly Partner[] = [justice];
  const asked: string[] = [];
  const set = (state: Partner["state"]) => (serverName: string, reason?: string) => {
    asked.push([state, serverName, reason].filter(Boolean).join(" "));
    partners = partners.map((each) => (each.serverName === serverName ? { ...each, state } : each));
    return Promise.resolve(partners[0] as Partner);
  };
  const desk = fakeDesk({
    list: async () => ({ federation: "closed", partners }),
    listCodes: async () => [],
    cut: set("cut"),
    restore: set("connected"),
    ...more,
  });
  return { desk, asked };
}

test("the kill switch asks first, with a reason for the log, and the list shows what it did", async () => {
  const { desk, asked } = border();
  const model = createPartners(desk);
  await model.load();
  model.open("justiz.example");
  model.ask("cut");
  assert.deepEqual(asked, []);
  model.enterReason(" Vorfall 114 ");
  await model.confirm();
  assert.deepEqual(asked, ["cut justiz.example Vorfall 114"]);
  const { partners, asked: open, done } = model.state.get();
  assert.equal(partners[0]?.state, "cut");
  assert.equal(open, undefined);
  assert.deepEqual(done, { act: "cut", name: "Justiz" });
  model.ask("restore");
  await model.confirm();
  assert.equal(model.state.get().partners[0]?.state, "connected");
});

test("whoever thinks better of it has done nothing", async () => {
  const { desk, asked } = border();
  const model = createPartners(desk);
  await model.load();
  model.open("justiz.example");
  model.ask("cut");
  model.cancel();
  await model.confirm();
  assert.deepEqual(asked, []);
});

test("an act that the server refuses stays asked, with its problem", async () => {
  const { desk } = border({ cut: () => Promise.reject(new ServerError(404, { errcode: "M_NOT_FOUND" })) });
  const model = createPartners(desk);
  await model.load();
  model.open("justiz.example");
  model.ask("cut");
  await model.confirm();
  assert.deepEqual(model.state.get().asked?.problem, { code: "partnerGone" });
  assert.equal(model.state.get().asked?.isSending, false);
});

test("a list that was there stays while the server does not answer", async () => {
  let isAway = false;
  const list = () =>
    isAway
      ? Promise.reject(new ConnectionLost(undefined))
      : Promise.resolve({ federation: "closed" as const, partners: [justice] });
  const model = createPartners(border({ list }).desk);
  isAway = true;
  await model.load();
  assert.equal(model.state.get().phase, "failed");
  isAway = false;
  await model.load();
  isAway = true;
  await model.load();
  const { phase, partners, problem } = model.state.get();
  assert.deepEqual([phase, partners.length, problem], ["ready", 1, { code: "serverUnreachable" }]);
});

test("only codes that may still be used are shown, and a withdrawn one goes", async () => {
  const code = { createdAt: 1, expiresAt: 9 };
  let codes: readonly SentCode[] = [
    { ...code, invitationId: "a", state: "open" },
    { ...code, invitationId: "b", state: "used", usedBy: "justiz.example" },
  ];
  const withdrawCode = async (id: string) => {
    codes = codes.filter(({ invitationId }) => invitationId !== id);
  };
  const model = createPartners(border({ listCodes: async () => codes, withdrawCode }).desk);
  await model.load();
  assert.deepEqual(
    model.state.get().openCodes.map(({ invitationId }) => invitationId),
    ["a"],
  );
  await model.withdrawCode("a");
  assert.deepEqual(model.state.get().openCodes, []);
});
