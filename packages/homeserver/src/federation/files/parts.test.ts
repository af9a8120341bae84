import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { test } from "node:test";
import fc from "fast-check";
import { PartsError } from "./part-reader.ts";
import { readFilePart } from "./parts.ts";

const mixed = "multipart/mixed; boundary=b1";
const metadata = "Content-Type: application/json\r\n\r\n{}";

const answer = (file: string | Buffer, { about = metadata, start = "\r\n--b1\r\n", end = "--\r\n" } = {}) =>
  Buffer.concat([
    Buffer.from(`${start}${about}\r\n--b1\r\n`),
    Buffer.from(file as string),
    Buffer.from(`\r\n--b1${end}`),
  ]);

/** Cut into pieces of these sizes, over and over. */
function inPieces(bytes: Uint8Array, sizes: readonly number[] = [bytes.length || 1]): Readable {
  const pieces: Uint8Array[] = [];
  for (let at = 0, count = 0; at < bytes.length; count++) {
    const size = sizes[count % sizes.length] as number;
    pieces.push(bytes.subarray(at, at + size));
    at += size;
  }
  return Readable.from(pieces);
}

async function read(bytes: Uint8Array, contentType: string | undefined = mixed, sizes?: readonly number[]) {
  const { headers, content } = await readFilePart(inPieces(bytes, sizes), contentType);
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return { headers: Object.fromEntries(headers), bytes: Buffer.concat(chunks) };
}

const refused = (bytes: Uint8Array, contentType?: string) => assert.rejects(read(bytes, contentType), PartsError);

test("the file and its headers, as other servers write them", async () => {
  const file = "Content-Type: image/png\r\nContent-Disposition: inline; filename=a.png\r\n\r\npicture";
  const expected = {
    headers: { "content-type": "image/png", "content-disposition": "inline; filename=a.png" },
    bytes: Buffer.from("picture"),
  };
  const whole = answer(file);
  const variants = [
    [whole, mixed],
    [answer(file, { start: "--b1\r\n" }), 'Multipart/Mixed;boundary="b1"'],
    [answer(file, { start: "a preamble\r\n--b1 \t\r\n", end: "--" }), "multipart/mixed; charset=x; boundary=b1; y=z"],
    [answer(file, { about: 'content-type: Application/JSON; charset=utf-8\r\nX-A: b\r\n\r\n{"a":[1]}' }), mixed],
    [answer(file, { end: "--\r\nan epilogue" }), mixed],
  ] as const;
  for (const [bytes, contentType] of variants) assert.deepEqual(await read(bytes, contentType), expected);
  for (const size of [1, 2, 3, 7, 50]) assert.deepEqual(await read(whole, mixed, [size]), expected);
});

test("a file of any bytes comes as it was sent, however it was cut into pieces", async () => {
  const near = fc.constantFrom("\r\n--b", "\r\n--", "\r\n", "\r", "--b1", "b1--", "\r\n-\r\n--b", "x");
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }).filter((some) => !Buffer.from(some).includes("\r\n--b1")),
    fc
      .array(near, { maxLength: 20 })
      .map((parts) => Buffer.from(parts.join("")))
      .filter((some) => !some.includes("\r\n--b1")),
  );
  const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(bytes, sizes, async (file, cuts) => {
      // The last bytes of the file and the boundary may look like an earlier one.
      if (Buffer.concat([file, Buffer.from("\r\n--b1")]).indexOf("\r\n--b1") < file.length) return;
      const sent = answer(Buffer.concat([Buffer.from("Content-Type: a/b\r\n\r\n"), file]));
      assert.deepEqual((await read(sent, mixed, cuts)).bytes, Buffer.from(file));
    }),
    { numRuns: 300 },
  );
});

test("a place where the file is, and a file without a header or a byte", async () => {
  const place = await read(answer("Location: https://media.example/a?b\r\n\r\n"));
  assert.deepEqual(place, { headers: { location: "https://media.example/a?b" }, bytes: Buffer.alloc(0) });
  assert.deepEqual(await read(answer("\r\nbytes")), { headers: {}, bytes: Buffer.from("bytes") });
  const named = await read(answer('Content-Disposition: inline; filename="größe.png"\r\n\r\n'));
  assert.equal(named.headers["content-disposition"], 'inline; filename="größe.png"');
});

test("what is not the two parts that there are is refused", async () => {
  const good = answer("Content-Type: a/b\r\n\r\nx");
  for (const type of [
    undefined,
    "",
    "application/json",
    "multipart/form-data; boundary=b1",
    "multipart/mixed",
    "multipart/mixed; boundary=",
    "multipart/mixed; boundary=b1; boundary=b2",
    `multipart/mixed; boundary=${"b".repeat(71)}`,
    'multipart/mixed; boundary="b1 "',
    'multipart/mixed; boundary="b\u00001"',
    "multipart/mixed; boundary=b2",
  ])
    await assert.rejects(read(good, type ?? ""), PartsError, String(type));
  const file = "Content-Type: a/b\r\n\r\nx";
  const wrong: readonly (readonly [string, Buffer])[] = [
    ["nothing", Buffer.alloc(0)],
    ["no boundary", Buffer.from("{}")],
    ["one part", Buffer.from(`--b1\r\n${metadata}\r\n--b1--\r\n`)],
    ["three parts", answer(`${file}\r\n--b1\r\n\r\nmore`)],
    ["another boundary that begins alike", answer(file, { end: "2--" })],
    ["no end", Buffer.from(`--b1\r\n${metadata}\r\n--b1\r\n${file}`)],
    ["half an end", answer(file, { end: "-" })],
    ["a boundary in the middle of a line", answer(file, { start: "x--b1\r\n" })],
    ["words behind a boundary", answer(file, { start: "--b1 and more\r\n" })],
    ["a first part without a type", answer(file, { about: "\r\n{}" })],
    ["a first part that is a page", answer(file, { about: "Content-Type: text/html\r\n\r\n{}" })],
    ["no JSON about it", answer(file, { about: "Content-Type: application/json\r\n\r\n{" })],
    ["no object about it", answer(file, { about: "Content-Type: application/json\r\n\r\n[]" })],
    [
      "deep JSON",
      answer(file, { about: `Content-Type: application/json\r\n\r\n${'{"a":'.repeat(50)}1${"}".repeat(50)}` }),
    ],
    ["lines of one byte", answer("Content-Type: a/b\n\nx")],
    ["a header twice", answer("Content-Type: a/b\r\ncontent-type: c/d\r\n\r\nx")],
    ["a folded header", answer("Content-Type: a/b\r\n ;c=d\r\n\r\nx")],
    ["a header without a name", answer(": a/b\r\n\r\nx")],
    ["a space before the colon", answer("Content-Type : a/b\r\n\r\nx")],
    ["a control character", answer("Content-Type: a/\u0000b\r\n\r\nx")],
    ["a long preamble", answer(file, { start: `${"p".repeat(1025)}\r\n--b1\r\n` })],
    ["a long header", answer(`Content-Type: ${"a".repeat(4096)}\r\n\r\nx`)],
    ["many headers", answer(`${Array.from({ length: 33 }, (_, at) => `X-${at}: a\r\n`).join("")}\r\nx`)],
    ["much about it", answer(file, { about: `Content-Type: application/json\r\n\r\n{"a":"${"x".repeat(70_000)}"}` })],
  ];
  for (const [what, bytes] of wrong) await assert.rejects(read(bytes), PartsError, what);
  await refused(Buffer.alloc(10_000_000, "x"));
});

test("no more is in memory than a piece, and what never ends is left", async () => {
  let sent = 0;
  const endless = (start: string) =>
    Readable.from(
      (async function* () {
        yield Buffer.from(start);
        for (;;) {
          sent += 1000;
          yield Buffer.alloc(1000, "x");
        }
      })(),
      { highWaterMark: 1 },
    );
  for (const start of ["", `--b1\r\n`, `--b1\r\n${metadata}`, `--b1\r\n${metadata}\r\n--b1\r\nX-A: `]) {
    sent = 0;
    await assert.rejects(readFilePart(endless(start), mixed), PartsError);
    assert.ok(sent < 80_000, `${sent} bytes after ${JSON.stringify(start)}`);
  }
  const source = endless(`--b1\r\n${metadata}\r\n--b1\r\nX-A: b\r\n\r\nfile\r\n--b1--`);
  const { content } = await readFilePart(source, mixed);
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  assert.equal(Buffer.concat(chunks).toString(), "file");
  assert.ok(source.destroyed);
  const left = await readFilePart(endless(`--b1\r\n${metadata}\r\n--b1\r\nX-A: b\r\n\r\n`), mixed);
  await left.content.next();
  await left.content.return();
});
