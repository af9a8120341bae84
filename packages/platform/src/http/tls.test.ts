import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { request as httpsRequest } from "node:https";
import { connect as connectTcp } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { type ConnectionOptions, connect, type TLSSocket } from "node:tls";
import { recordingLog, request } from "@botschaft/testing/http";
import { type Authority, createAuthority, type Identity } from "@botschaft/testing/tls";
import { StartupProblem } from "../lifecycle.ts";
import { silentLog } from "../log.ts";
import { createHttpServer, openCertificate, type Route, readAuthorities } from "./index.ts";
import type { HttpLimits } from "./limits.ts";

const quick: Route = {
  method: "GET",
  path: "/quick",
  body: "none",
  bodyLimit: 0,
  admit() {},
  handle: () => ({ status: 200, body: { served: true } }),
};

let folder: string;
let authority: Authority;
let first: Identity;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "botschaft-tls-"));
  authority = await createAuthority();
  first = await authority.issue({ names: ["localhost", "127.0.0.1"] });
});
after(() => rm(folder, { recursive: true }));

let files = 0;

async function write(cert: string, key: string) {
  const name = String(++files);
  const paths = { certificate: join(folder, `${name}.crt`), key: join(folder, `${name}.key`) };
  await Promise.all([writeFile(paths.certificate, cert), writeFile(paths.key, key)]);
  return paths;
}

async function startSecure(limits: Partial<HttpLimits> = {}) {
  const paths = await write(first.cert, first.key);
  const log = recordingLog();
  const certificate = await openCertificate(paths, log);
  const server = createHttpServer({ routes: [quick], log, trustedProxies: [], certificate, limits });
  const listening = await server.listen([new URL("http://127.0.0.1:0"), new URL("https://127.0.0.1:0")]);
  const [plain = "", secure = ""] = listening;
  return { paths, log, certificate, server, plain, secure, port: Number(new URL(secure).port) };
}

function get(base: string, path: string): Promise<{ readonly status: number | undefined; readonly body: string }> {
  return new Promise((resolve, reject) => {
    const outgoing = httpsRequest(`${base}${path}`, { ca: authority.certificate, agent: false }, async (answer) => {
      let body = "";
      for await (const chunk of answer) body += chunk;
      resolve({ status: answer.statusCode, body });
    });
    outgoing.on("error", reject).end();
  });
}

/** The certificate's serial number that a new connection is shown. */
async function shown(port: number, options: ConnectionOptions = {}): Promise<TLSSocket> {
  const socket = connect({ port, host: "127.0.0.1", ca: authority.certificate, ...options });
  await once(socket, "secureConnect");
  return socket;
}

test("http and https are served at once, by the same routes and with the same refusals", async () => {
  const { plain, secure, server } = await startSecure();
  assert.match(secure, /^https:\/\/127\.0\.0\.1:\d+$/);
  assert.deepEqual(await get(secure, "/quick"), { status: 200, body: '{"served":true}' });
  assert.equal((await request(plain, "GET", "/quick")).status, 200);
  const unknown = await get(secure, "/nowhere");
  assert.deepEqual([unknown.status, JSON.parse(unknown.body).errcode], [404, "M_UNRECOGNIZED"]);
  await server.close();
});

test("old protocols and suites without forward secrecy are refused", async () => {
  const { port, server } = await startSecure();
  const socket = await shown(port);
  assert.equal(socket.getProtocol(), "TLSv1.3");
  socket.destroy();
  const old = [
    { minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "DEFAULT@SECLEVEL=0" },
    { maxVersion: "TLSv1.2", ciphers: "AES128-SHA256" },
    { maxVersion: "TLSv1.2", ciphers: "ECDHE-ECDSA-AES128-SHA" },
  ] as const;
  for (const options of old) await assert.rejects(shown(port, options));
  await server.close();
});

test("another certificate is shown to new connections, and half of one is not", async () => {
  const { paths, port, certificate, log, server } = await startSecure();
  const serialOf = async () => {
    const socket = await shown(port);
    const { serialNumber } = socket.getPeerCertificate();
    socket.destroy();
    return serialNumber;
  };
  const before = await serialOf();
  const next = await authority.issue({ names: ["localhost", "127.0.0.1"] });
  await certificate.refresh();
  assert.deepEqual([await serialOf(), log.lines], [before, []]);
  await writeFile(paths.certificate, `${next.cert}\n`);
  await certificate.refresh();
  assert.equal(await serialOf(), before);
  assert.match(String(log.lines.at(-1)?.problem), /does not belong to the certificate/);
  await writeFile(paths.key, `${next.key}\n`);
  await certificate.refresh();
  assert.notEqual(await serialOf(), before);
  await rm(paths.key);
  await certificate.refresh();
  assert.match(String(log.lines.at(-1)?.problem), /cannot be read \(ENOENT/);
  await server.close();
});

test("who does not shake hands is let go", { timeout: 20_000 }, async () => {
  const { port, server } = await startSecure({ handshakeMs: 20 });
  const silent = connectTcp(port, "127.0.0.1").resume();
  await once(silent, "close");
  await server.close();
});

test("close ends idle connections and those that have not shaken hands", { timeout: 20_000 }, async () => {
  const { port, server } = await startSecure({ drainMs: 1_000_000, handshakeMs: 1_000_000 });
  const silent = connectTcp(port, "127.0.0.1").resume();
  await once(silent, "connect");
  const idle = (await shown(port)).resume();
  const gone = Promise.all([once(silent, "close"), once(idle, "close")]);
  await server.close();
  await gone;
});

test("close lets running requests over TLS finish", async () => {
  const released = Promise.withResolvers<void>();
  const arrived = Promise.withResolvers<void>();
  const waiting: Route = {
    ...quick,
    async handle() {
      arrived.resolve();
      await released.promise;
      return { status: 200, body: {} };
    },
  };
  const certificate = await openCertificate(await write(first.cert, first.key), silentLog);
  const server = createHttpServer({ routes: [waiting], log: silentLog, trustedProxies: [], certificate });
  const [base = ""] = await server.listen([new URL("https://127.0.0.1:0")]);
  const answer = get(base, "/quick");
  await arrived.promise;
  const closing = server.close();
  released.resolve();
  assert.equal((await answer).status, 200);
  await closing;
});

test("what is no certificate and its key is one sentence", async () => {
  const other = await authority.issue({ names: ["other"] });
  const cases: readonly (readonly [string, string, RegExp])[] = [
    [
      first.cert,
      other.key,
      /^The private key in .*\.key does not belong to the certificate in .*\.crt\. Set BOTSCHAFT_/,
    ],
    ["", first.key, /^The file .*\.crt holds no certificate in PEM\.$/],
    [first.key, first.key, /^The file .*\.crt holds no certificate in PEM\.$/],
    [first.cert, "PLANTED", /^The file .*\.key holds no private key in PEM/],
  ];
  for (const [cert, key, sentence] of cases) {
    const paths = await write(cert, key);
    await assert.rejects(openCertificate(paths, silentLog), (error) => {
      assert.ok(error instanceof StartupProblem);
      assert.match(error.message, sentence);
      return true;
    });
  }
  const missing = { ...(await write(first.cert, first.key)), key: join(folder, "none.key") };
  await assert.rejects(
    openCertificate(missing, silentLog),
    /none\.key cannot be read \(ENOENT.*BOTSCHAFT_TLS_KEY must/,
  );
});

test("authorities are read from files, several in one, and nothing else", async () => {
  const { certificate: both } = await write(`# ours\n${authority.certificate}\n${first.cert}\n`, "");
  assert.equal((await readAuthorities([both])).length, 1);
  assert.deepEqual(await readAuthorities([]), []);
  const { certificate: broken } = await write("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "");
  for (const path of [broken, (await write(first.key, "")).certificate])
    await assert.rejects(readAuthorities([both, path]), /holds no certificate in PEM/);
  await assert.rejects(readAuthorities([join(folder, "none")]), /cannot be read .*BOTSCHAFT_FEDERATION_CA must name/);
});
