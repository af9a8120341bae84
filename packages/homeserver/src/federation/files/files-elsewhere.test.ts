import assert from "node:assert/strict";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { beforeEach, test } from "node:test";
import { RemoteError, type StreamedAnswer, type UrlOptions, type Verdict } from "@botschaft/peer";
import type { ServerName } from "@botschaft/protocol/ids";
import { FilesElsewhere } from "./files-elsewhere.ts";

const server = "east.example" as ServerName;

type Asked = { readonly path: string; readonly query?: unknown; readonly isUnsigned?: boolean | undefined };
type Give = (request: Asked) => StreamedAnswer | Promise<StreamedAnswer>;

let asked: Asked[];
let crossings: unknown[];
let give: Give;
let giveUrl: (url: URL, options: UrlOptions) => StreamedAnswer;
let verdict: (crossing: { readonly servers?: readonly string[] }) => Verdict;

beforeEach(() => {
  asked = [];
  crossings = [];
  verdict = () => ({ ok: true });
});

/** The other server, as the wires bring what it says. */
const files = new FilesElsewhere({
  peers: {
    async stream(request) {
      const { path, query, isUnsigned } = request;
      asked.push({ path, query, ...(isUnsigned === true ? { isUnsigned } : {}) });
      return give(request);
    },
    streamUrl: async (_server, url, options) => {
      const judged = options.checkUrl?.(url);
      if (judged?.ok === false) throw new RemoteError("refused", judged.why, { server });
      return giveUrl(url, options);
    },
  },
  gate: {
    outbound(crossing) {
      crossings.push(crossing);
      return verdict(crossing);
    },
  },
});

const open = (maxBytes = 1_000) =>
  files.open({ server, mediaId: "abc", waitMs: 5_000, maxBytes, signal: new AbortController().signal });

const answer = (body: string | Readable, type = "multipart/mixed; boundary=b", status = 200): StreamedAnswer => ({
  status,
  headers: { "content-type": type },
  body: typeof body === "string" ? Readable.from([Buffer.from(body)]) : body,
});
const inParts = (file: string, end = "--") =>
  `--b\r\ncontent-type: application/json\r\n\r\n{}\r\n--b\r\n${file}\r\n--b${end}\r\n`;
const picture = "content-type: image/png\r\ncontent-disposition: inline; filename=a.png\r\n\r\npicture";

test("a file is asked for where it is, and comes with what is told of it", async () => {
  give = () => answer(inParts(picture));
  const { body, ...told } = await open();
  assert.deepEqual(told, { contentType: "image/png", fileName: "a.png" });
  assert.equal((await buffer(body)).toString(), "picture");
  assert.deepEqual(asked, [{ path: "/_matrix/federation/v1/media/download/abc", query: { timeout_ms: 5_000 } }]);
  assert.deepEqual(crossings, [{ kind: "media", server }]);
});

test("the border is asked before anything else, and tells why not", async () => {
  verdict = () => ({ ok: false, rule: "partners", why: "east.example is no partner" });
  await assert.rejects(open(), { errcode: "M_FORBIDDEN", message: "east.example is no partner." });
  assert.deepEqual(asked, []);
});

test("a place that the server names is read, as far as the border lets us go there", async () => {
  const places: string[] = [];
  give = () => answer(inParts("location: https://files.example:444/a?b\r\n\r\n"));
  giveUrl = (url) => {
    places.push(url.href);
    return answer("elsewhere", "text/plain");
  };
  const { body, ...told } = await open();
  assert.deepEqual(told, { contentType: "text/plain", fileName: undefined });
  assert.equal((await buffer(body)).toString(), "elsewhere");
  assert.deepEqual(places, ["https://files.example:444/a?b"]);
  assert.deepEqual(crossings[1], { kind: "media", server, servers: ["files.example:444"] });
  verdict = ({ servers }) => (servers === undefined ? { ok: true } : { ok: false, rule: "names-outside", why: "No" });
  await assert.rejects(open(), { errcode: "M_FORBIDDEN" });
  assert.equal(places.length, 1);
});

test("a place that is none, or has no file, is no answer", async () => {
  give = () => answer(inParts("location: /somewhere\r\n\r\n"));
  await assert.rejects(open(), { errcode: "M_UNKNOWN", status: 502 });
  give = () => answer(inParts("location: https://files.example/\r\n\r\n"));
  const page = Readable.from([Buffer.from("not found")]);
  giveUrl = () => answer(page, "text/html", 404);
  await assert.rejects(open(), { errcode: "M_UNKNOWN", status: 502 });
  assert.ok(page.destroyed);
});

test("a server that does not know how servers ask is asked as it was done before", async () => {
  give = ({ isUnsigned }) => {
    if (isUnsigned === true) return answer("old", "image/gif");
    throw new RemoteError("http", "no", { server, status: 404, errcode: "M_UNRECOGNIZED" });
  };
  const { body, contentType } = await open();
  assert.deepEqual([contentType, (await buffer(body)).toString()], ["image/gif", "old"]);
  const path = "/_matrix/media/v3/download/east.example/abc";
  assert.deepEqual(asked[1], { path, query: { allow_remote: false, timeout_ms: 5_000 }, isUnsigned: true });
});

test("a failure is told as what it means for whoever wants the file", async () => {
  const http = (status: number, errcode?: string) => new RemoteError("http", "no", { server, status, errcode });
  const of = (kind: ConstructorParameters<typeof RemoteError>[0]) => new RemoteError(kind, "failed", { server });
  const cases = [
    [http(404, "M_NOT_FOUND"), "M_NOT_FOUND", 404],
    [http(404), "M_NOT_FOUND", 404],
    [http(504, "M_NOT_YET_UPLOADED"), "M_NOT_YET_UPLOADED", 504],
    [http(502, "M_TOO_LARGE"), "M_TOO_LARGE", 502],
    [http(403, "M_FORBIDDEN"), "M_FORBIDDEN", 403],
    [http(500, "M_UNKNOWN"), "M_UNKNOWN", 502],
    [of("too-large"), "M_TOO_LARGE", 502],
    [of("timeout"), "M_UNKNOWN", 504],
    [of("unreachable"), "M_UNKNOWN", 502],
    [of("waiting"), "M_UNKNOWN", 502],
    [of("bad-answer"), "M_UNKNOWN", 502],
    [of("refused"), "M_FORBIDDEN", 403],
  ] as const;
  for (const [problem, errcode, status] of cases) {
    give = () => Promise.reject(problem);
    await assert.rejects(open(), { name: "MatrixError", errcode, status }, problem.kind);
  }
  give = () => Promise.reject(new TypeError("ours"));
  await assert.rejects(open(), TypeError);
});

test("what is no file in two parts is refused, and nothing more of it read", async () => {
  for (const body of [
    "{}",
    inParts(picture).replace("--b\r\ncontent-type: image", "--c\r\n"),
    `${"x".repeat(2_000)}`,
  ]) {
    const source = Readable.from([Buffer.from(body), Buffer.from("more"), Buffer.from("more")]);
    give = () => answer(source);
    await assert.rejects(open(), { errcode: "M_UNKNOWN", status: 502 });
    assert.ok(source.destroyed);
  }
});

test("a file that breaks off, is too large or has no end never looks whole", async () => {
  give = () => answer(inParts(picture, "-"));
  await assert.rejects(buffer((await open()).body), { errcode: "M_UNKNOWN", status: 502 });
  give = () => answer(inParts(picture));
  await assert.rejects(buffer((await open(6)).body), { errcode: "M_TOO_LARGE", status: 502 });
  assert.equal((await buffer((await open(7)).body)).length, 7);
  const opened = Promise.withResolvers<void>();
  const broken = Readable.from(
    (async function* () {
      yield Buffer.from(inParts(picture).slice(0, -12));
      await opened.promise;
      throw new RemoteError("unreachable", "it broke off", { server });
    })(),
  );
  give = () => answer(broken);
  const { body } = await open();
  opened.resolve();
  await assert.rejects(buffer(body), { errcode: "M_UNKNOWN", status: 502 });
});

test("a file that nobody reads is left", async () => {
  const source = Readable.from([Buffer.from(inParts(picture).slice(0, -12)), Buffer.from("more")]);
  give = () => answer(source);
  const { body } = await open();
  const closed = new Promise((resolve) => source.once("close", resolve));
  body.destroy();
  await closed;
});
