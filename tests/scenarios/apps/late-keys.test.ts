import { after, before, test } from "node:test";
import { accept, begin, invite, open, read, type Someone, say } from "./someone.ts";
import { raiseStage, type Stage } from "./stage.ts";
import { until } from "./until.ts";

let stage: Stage;
let alice: Someone;
let bob: Someone;

before(async () => {
  stage = await raiseStage();
  [alice, bob] = await Promise.all([begin(stage, "alice"), begin(stage, "bob")]);
});
after(async () => {
  for (const { app } of [alice, bob]) app.stop();
  await stage.close();
});

test("a message that comes before its sender's keys is read once they are there", async () => {
  const roomId = await invite(alice, [bob]);
  await say(await open(alice, roomId), "written before you came");
  const letGo = bob.line.hold("/_matrix/client/v3/keys/query");
  const accepted = accept(bob, roomId);
  const far = await open(bob, roomId);
  await until(far.state, ({ tiles }) => tiles.find(({ kind }) => kind === "unreadable"));
  letGo();
  await read(far, "written before you came");
  await accepted;
});
