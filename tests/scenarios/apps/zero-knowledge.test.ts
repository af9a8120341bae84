import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { search, type Finding, type Kept, type Secret } from "@botschaft/testing/zero-knowledge";
import { begin, meet, open, password, read, say, type Someone } from "./someone.ts";
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
let spareWords: readonly string[];
let standardKey: string;

before(async () => {
  stage = await raiseStage();
  const cast = await Promise.all([begin(stage, "alice"), begin(stage, "bob")]);
  [alice, bob] = cast;
  spareWords = cast[0].sheet.words;
  standardKey = cast[0].sheet.standardKey;
  await play();
});
after(async () => {
  for (const { app } of [alice, bob]) app.stop();
  await stage.close();
});

async function play(): Promise<void> {
  const roomId = await meet(alice, [bob], groupName);
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
