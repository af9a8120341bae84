import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { test } from "node:test";
import { seededRandom } from "@botschaft/testing/world";
import { createHandClock } from "../testing/hand-clock.ts";
import { Media } from "./media.ts";

type Ports = ConstructorParameters<typeof Media>[0];

/** Media that only writes down what happens. */
function recordingMedia(steps: string[], options: { readonly failing?: "store" | "submit" } = {}) {
  const submitted: unknown[] = [];
  const files = {
    async store() {
      await Promise.resolve();
      if (options.failing === "store") throw new Error("the disk is full");
      steps.push("file on disk");
      return { hash: new Uint8Array(32), size: 3 };
    },
    release: () => steps.push("file released"),
  };
  const writer = {
    async submit(unit: unknown) {
      steps.push("row submitted");
      submitted.push(unit);
      if (options.failing === "submit") throw new Error("refused");
      return { results: [] };
    },
  };
  const ports = {
    storage: { writer, reads: {} },
    files,
    clock: createHandClock(),
    random: seededRandom(1),
    serverName: "musterland.example",
  };
  return { media: new Media(ports as unknown as Ports), submitted };
}

const upload = { uploaderNid: 1, stream: Readable.from([]), contentType: "image/png", fileName: "a.png" };

test("the row is written when the file is on disk, never before", async () => {
  const steps: string[] = [];
  const { media } = recordingMedia(steps);
  assert.match(await media.upload(upload), /^mxc:\/\/musterland\.example\/[A-Za-z0-9_-]{32}$/);
  assert.deepEqual(steps, ["file on disk", "row submitted", "file released"]);
});

test("a file that was not stored has no row, one that has no row no address", async () => {
  const steps: string[] = [];
  await assert.rejects(recordingMedia(steps, { failing: "store" }).media.upload(upload), /disk is full/);
  assert.deepEqual(steps, []);
  await assert.rejects(recordingMedia(steps, { failing: "submit" }).media.upload(upload), /refused/);
});

test("two uploads of the same have different addresses", async () => {
  const { media } = recordingMedia([]);
  assert.notEqual(await media.upload(upload), await media.upload(upload));
});
