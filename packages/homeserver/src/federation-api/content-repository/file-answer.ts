import { Readable } from "node:stream";
import type { HttpAnswer } from "@botschaft/platform/http";
import type { Random } from "@botschaft/platform/random";
import { type Download, mediaHeaders } from "../../media/index.ts";

/**
 * A file in the two parts in which servers hand it to each other: what there is to say about it, and its bytes.
 * https://spec.matrix.org/v1.19/server-server-api/#get_matrixfederationv1mediadownloadmediaid
 */
export function fileAnswer(file: Download & { readonly size: number }, random: Random): HttpAnswer {
  // By chance, so that nobody can upload a file in which it stands.
  const boundary = random.text(40);
  const { "content-type": type, "content-disposition": disposition } = mediaHeaders(file);
  const start = Buffer.from(
    `--${boundary}\r\ncontent-type: application/json\r\n\r\n{}\r\n` +
      `--${boundary}\r\ncontent-type: ${type}\r\ncontent-disposition: ${disposition}\r\n\r\n`,
  );
  const end = Buffer.from(`\r\n--${boundary}--\r\n`);
  return {
    status: 200,
    headers: {
      "content-type": `multipart/mixed; boundary=${boundary}`,
      "content-length": String(start.length + file.size + end.length),
    },
    body: Readable.from(inParts(start, file.stream, end), { objectMode: false })
      // Also where nobody began to read: then nothing of the generator has run.
      .once("close", () => file.stream.destroy()),
  };
}

async function* inParts(start: Uint8Array, file: Readable, end: Uint8Array): AsyncGenerator<Uint8Array, void> {
  yield start;
  yield* file as AsyncIterable<Uint8Array>;
  yield end;
}
