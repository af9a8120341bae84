import { Readable } from "node:stream";
import { type Peers, pathOf, RemoteError, type StreamedAnswer, type Verdict } from "@botschaft/peer";
import { operations } from "@botschaft/protocol/contract";
import type { ServerName } from "@botschaft/protocol/ids";
import type { RemoteFile, RemoteFileRequest, RemoteFiles } from "../../media/index.ts";
import { fileNameIn } from "./file-name.ts";
import { fileProblemOf } from "./file-problem.ts";
import { PartsError } from "./part-reader.ts";
import { readFilePart } from "./parts.ts";

/** Whether files of a server are asked for at all, and at the hosts that it names. */
interface FileGate {
  outbound(crossing: {
    readonly kind: "media";
    readonly server: ServerName;
    readonly servers?: readonly string[];
  }): Verdict;
}

type Parts = { readonly peers: Pick<Peers, "stream" | "streamUrl">; readonly gate: FileGate };

/** For everything: so long a slow server may take for a file of the largest size. */
const timeoutMs = 10 * 60_000;
/** What stands around a file in an answer. */
const aroundBytes = 256 * 1024;

/** Files as other servers hand them out. https://spec.matrix.org/v1.19/server-server-api/#content-repository */
export class FilesElsewhere implements RemoteFiles {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async open(request: RemoteFileRequest): Promise<RemoteFile> {
    try {
      const verdict = this.#parts.gate.outbound({ kind: "media", server: request.server });
      if (!verdict.ok) throw new RemoteError("refused", verdict.why, request);
      return await this.#ask(request);
    } catch (error) {
      throw fileProblemOf(error, request.server);
    }
  }

  async #ask(request: RemoteFileRequest): Promise<RemoteFile> {
    const { server, mediaId, waitMs, signal } = request;
    try {
      const answer = await this.#parts.peers.stream({
        destination: server,
        method: "GET",
        path: pathOf(operations["server-server"].getContent, { mediaId }),
        query: { timeout_ms: waitMs },
        maxBytes: request.maxBytes + aroundBytes,
        timeoutMs,
        signal,
      });
      return await leavingOnFailure(answer, () => this.#read(answer, request));
    } catch (error) {
      if (!(error instanceof RemoteError) || error.errcode !== "M_UNRECOGNIZED") throw error;
      return this.#askAsBefore(request);
    }
  }

  async #read(answer: StreamedAnswer, request: RemoteFileRequest): Promise<RemoteFile> {
    const { headers, content } = await readFilePart(answer.body, answer.headers["content-type"]);
    const location = headers.get("location");
    if (location === undefined) {
      const described = { type: headers.get("content-type"), disposition: headers.get("content-disposition") };
      return fileOf(described, { source: answer.body, content }, request);
    }
    answer.body.destroy();
    return this.#follow(location, request);
  }

  /** Wherever it leads is judged as the server itself was, and fetched without saying who we are. */
  async #follow(location: string, request: RemoteFileRequest): Promise<RemoteFile> {
    const { server, maxBytes, signal } = request;
    const url = URL.parse(location);
    if (url === null) throw new PartsError("it leads to no address");
    const checkUrl = ({ host }: URL): Verdict => this.#parts.gate.outbound({ kind: "media", server, servers: [host] });
    const answer = await this.#parts.peers.streamUrl(server, url, { maxBytes, timeoutMs, signal, checkUrl });
    return plainFileOf(answer, request);
  }

  /** @COMPAT(servers from before 2024) they know the addresses of that time alone, which take no signature. */
  async #askAsBefore(request: RemoteFileRequest): Promise<RemoteFile> {
    const { server, mediaId, waitMs, maxBytes, signal } = request;
    const answer = await this.#parts.peers.stream({
      destination: server,
      method: "GET",
      path: pathOf(operations["client-server"].getContent, { serverName: server, mediaId }),
      query: { allow_remote: false, timeout_ms: waitMs },
      isUnsigned: true,
      maxBytes,
      timeoutMs,
      signal,
    });
    return plainFileOf(answer, request);
  }
}

/** An answer that is the file itself. */
function plainFileOf({ status, headers, body }: StreamedAnswer, request: RemoteFileRequest): RemoteFile {
  if (status === 200) {
    const described = { type: headers["content-type"], disposition: headers["content-disposition"] };
    return fileOf(described, { source: body, content: body }, request);
  }
  body.destroy();
  throw new PartsError(`the address that it leads to answers with ${status}`);
}

type Described = { readonly type: string | undefined; readonly disposition: string | undefined };
/** A body, and what of it is the file. */
type Content = { readonly source: Readable; readonly content: AsyncIterable<Uint8Array> };

function fileOf(
  { type, disposition }: Described,
  { source, content }: Content,
  { server, maxBytes }: RemoteFileRequest,
): RemoteFile {
  const body = Readable.from(bounded(content, server, maxBytes), { objectMode: false });
  // Also where nobody began to read: then nothing of the generator has run.
  body.once("close", () => source.destroy());
  return { contentType: type, fileName: fileNameIn(disposition), body };
}

async function* bounded(
  content: AsyncIterable<Uint8Array>,
  server: ServerName,
  maxBytes: number,
): AsyncGenerator<Uint8Array, void> {
  let size = 0;
  try {
    for await (const chunk of content) {
      size += chunk.byteLength;
      if (size > maxBytes) throw new RemoteError("too-large", "the file is too large", { server });
      yield chunk;
    }
  } catch (error) {
    throw fileProblemOf(error, server);
  }
}

async function leavingOnFailure<Result>({ body }: StreamedAnswer, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    body.destroy();
    throw error;
  }
}
