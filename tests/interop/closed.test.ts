import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { type Control, controlOf } from "@botschaft/testing/programs";
import { Person } from "./person.ts";
import { type Both, startBoth } from "./servers.ts";

let both: Both;
let control: Control;
let anna: Person;
let bela: Person;
let partner: string;

before(async () => {
  both = await startBoth({ BOTSCHAFT_FEDERATION: "closed" });
  control = controlOf(join(both.botschaft.folder, "data"));
  anna = await Person.register(both.botschaft, "anna");
  bela = await Person.register(both.synapse, "bela");
  partner = `/border/partners/${encodeURIComponent(both.synapse.name)}`;
});
after(async () => {
  anna?.close();
  bela?.close();
  await both?.close();
});

const body = { preset: "private_chat", room_version: "12" };

async function assertApart(): Promise<void> {
  const invite = anna.invite(await anna.createRoom(body), bela);
  await assert.rejects(invite, /403 .*M_FORBIDDEN/);
  await assert.rejects(bela.invite(await bela.createRoom(body), anna), /403 |50\d /);
}

test("nobody is invited across the border before the other server is a partner", assertApart);

test("a Synapse is added by its name, and spoken with once its digits were compared", async () => {
  const added = await control("POST", "/border/partners", { server_name: both.synapse.name });
  assert.deepEqual([added.state, added.compared], ["waiting", false]);
  assert.match(added.digits, /^(\d{5} ){5}\d{5}$/);
  await assertApart();
  const wrong = added.digits.replace(/\d/, (digit: string) => String((Number(digit) + 1) % 10));
  await assert.rejects(control("POST", `${partner}/confirm`, { digits: wrong }), /403 M_FORBIDDEN/);
  const confirmed = await control("POST", `${partner}/confirm`, { digits: added.digits });
  assert.deepEqual([confirmed.state, confirmed.compared], ["connected", true]);
});

let roomId: string;

test("then its people and ours write to each other", async () => {
  roomId = await anna.createRoom(body);
  await anna.invite(roomId, bela);
  await bela.waitForInvite(roomId);
  await bela.join(roomId, [both.botschaft.name]);
  await anna.say(roomId, "across the border");
  await bela.waitForText(roomId, "across the border");
  await bela.say(roomId, "and back");
  await anna.waitForText(roomId, "and back");
});

test("cut off, nothing crosses; restored, what was said meanwhile arrives", async () => {
  const cut = await control("POST", `${partner}/cut`, {});
  assert.equal(cut.state, "cut");
  await anna.say(roomId, "said here meanwhile");
  await bela.say(roomId, "said there meanwhile");
  await anna.waitFor("the refusal", async () => {
    const { entries } = await control(
      "GET",
      `/border/log?kind=refusal&partner=${encodeURIComponent(both.synapse.name)}`,
    );
    return entries.some(
      (entry: { rule?: string; direction?: string }) => entry.rule === "partner-cut" && entry.direction === "in",
    );
  });
  assert.ok(!(await anna.texts(roomId)).includes("said there meanwhile"));
  assert.ok(!(await bela.texts(roomId)).includes("said here meanwhile"));
  assert.equal((await control("POST", `${partner}/restore`, {})).state, "connected");
  await bela.waitForText(roomId, "said here meanwhile");
  await anna.waitForText(roomId, "said there meanwhile");
  assert.deepEqual((await control("GET", "/border/log/verify")).ok, true);
});
