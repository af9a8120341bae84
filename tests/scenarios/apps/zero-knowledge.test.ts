import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { type Finding, type Kept, type Secret, search } from "@botschaft/testing/zero-knowledge";
import { begin, meet, open, password, read, type Someone, say } from "./someone.ts";
import { raiseStage, type Stage } from "./stage.ts";
import { until } from "./until.ts";

/** What people write and show; the server must know nothing of it. */
const words = {
  text: "geplante Worte: Größe der Brücke 4711",
  answer: "geplante Antwort, die der Server nie liest",
  fileName: "geplanter-dateiname-lageplan.png",
  alt: "geplante Beschreibung eines Bildes vom Deich",
} as const;
/** In the picture's bytes, in the clear and compressed as in a PNG. */
const inPicture = "geplante Bildpunkte, die nur Empfänger sehen";
const inChunk = "geplante Bildpunkte in einem gepackten Block";

/** What a server may know. The same search must find it, or finding nothing means nothing. */
const groupName = "geplanter offener Raumname";
const mediaBytes = "geplantes öffentliches Profilbild in Klartext";

let stage: Stage;
let alice: Someone;
let bob: Someone;
let carol: Someone;
let spareWords: readonly string[];
let standardKey: string;

before(async () => {
  stage = await raiseStage();
  const cast = await Promise.all([begin(stage, "alice"), begin(stage, "bob"), begin(stage, "carol")]);
  [alice, bob, carol] = cast;
  spareWords = cast[0].sheet.words;
  standardKey = cast[0].sheet.standardKey;
  await play();
});
after(async () => {
  for (const { app } of [alice, bob, carol]) app.stop();
  await stage.close();
});

async function play(): Promise<void> {
  const roomId = await meet(alice, [bob, carol], groupName);
  const [near, far] = [await open(alice, roomId), await open(bob, roomId)];
  await say(near, words.text);
  await read(far, words.text);
  await say(far, words.answer);
  await read(near, words.answer);
  await near.composer.addPicture(picture());
  const { key } = await until(near.composer.state, ({ pictures }) => pictures[0]);
  near.composer.describePicture(key, words.alt);
  await near.composer.send();
  const tile = await until(far.state, ({ tiles }) => tiles.find((one) => one.kind === "picture"));
  assert.equal(tile.alt, words.alt);
  await tile.picture.load();
  const { blob } = await until(tile.picture.state, (state) => state.phase === "loaded" && state);
  assert.ok(Buffer.from(await blob.arrayBuffer()).includes(inPicture), "the picture came as it was sent");
}

function picture(): File {
  const head = Buffer.from("89504e470d0a1a0a", "hex");
  return new File([head, Buffer.from(inPicture), gzipSync(inChunk)], words.fileName, { type: "image/png" });
}

const hidden = (): readonly Secret[] => [
  ...Object.entries(words).map(([name, value]) => ({ name, value })),
  { name: "picture", value: inPicture },
  { name: "picture's chunk", value: inChunk },
  { name: "spare key in words", value: spareWords.join(" ") },
  { name: "spare key", value: standardKey },
  { name: "spare key without spaces", value: standardKey.replaceAll(" ", "") },
];
const controls: readonly Secret[] = [
  { name: "group name", value: groupName },
  { name: "user id", value: "@alice:musterland.example" },
  { name: "open media", value: mediaBytes },
];

function look(kept: AsyncIterable<Kept> | Iterable<Kept>, more: readonly Secret[] = []): Promise<readonly Finding[]> {
  return search([...hidden(), ...more, ...controls], kept);
}

/** Nothing but controls, and of them at least this one. */
function assertOnly(findings: readonly Finding[], control: string): void {
  const names = new Set(controls.map(({ name }) => name));
  assert.deepEqual(
    findings.filter(({ secret }) => !names.has(secret)),
    [],
  );
  assert.ok(
    findings.some(({ secret }) => secret === control),
    `the ${control} is found`,
  );
}

test("the database holds nothing of it, nor a password or a token that opens anything", async () => {
  const findings = await look(stage.listDatabase(), [{ name: "password", value: password }, ...tokens()]);
  assertOnly(findings, "group name");
});

test("the media hold nothing of it", async () => {
  const upload = { token: tokens()[0]?.value as string, headers: { "content-type": "image/png" } };
  const { status } = await stage.server.client.post("/_matrix/media/v3/upload", Buffer.from(mediaBytes), upload);
  assert.equal(status, 200);
  assertOnly(await look(stage.listMedia(), tokens()), "open media");
});

test("the log, at its most talkative, holds nothing of it", async () => {
  stage.log.debug({ userId: "@alice:musterland.example" }, "a control");
  const findings = await look(stage.listLog(), [{ name: "password", value: password }, ...tokens()]);
  assertOnly(findings, "user id");
});

test("no request and no answer ever carried any of it", async () => {
  assertOnly(await look(stage.listSaid()), "group name");
});

/** Every token that was ever handed out. */
function tokens(): readonly Secret[] {
  const exchanges = [alice, bob, carol].flatMap(({ line }) => line.exchanges);
  const bodies = exchanges.map(({ answer }) => answer.body.toString());
  const found = bodies.flatMap((body) => [...body.matchAll(/"(?:access|refresh)_token":"([^"]+)"/g)]);
  assert.ok(found.length > 0, "tokens were handed out");
  return found.map(([, value = ""], at) => ({ name: `token ${at}`, value }));
}
