import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, test } from "node:test";
import { StartupProblem } from "../lifecycle.ts";
import { describeConfig, readConfig, writeReference } from "./index.ts";
import { settings } from "./settings.ts";

const folder = mkdtempSync(join(tmpdir(), "botschaft-config-"));
after(() => rmSync(folder, { recursive: true }));

/** Variables that name a file with this content. */
function withFile(content: unknown): { BOTSCHAFT_CONFIG: string } {
  const path = join(folder, "some.json");
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return { BOTSCHAFT_CONFIG: path };
}

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    assert.ok(error instanceof StartupProblem, String(error));
    return error.message.split("\n").slice(0, -1);
  }
}

test("without anything the server runs in trial mode, on loopback", () => {
  const { config } = readConfig({});
  const { listen, ...rest } = config;
  assert.deepEqual(rest, {
    serverName: "localhost",
    isTrial: true,
    publicUrl: "http://localhost:8008",
    data: resolve("data"),
    databaseUrl: undefined,
    registration: "invitation",
    rateLimits: "on",
    encryption: "required",
    tlsCertificate: undefined,
    tlsKey: undefined,
    defaultRoomVersion: "12",
    federation: "internal",
    federationCa: [],
    federationPrivateAddresses: "refused",
    federationNotaries: [],
    metrics: undefined,
    sharedSecret: undefined,
    trustedProxies: [],
    logLevel: "info",
  });
  assert.equal(listen[0]?.origin, "http://127.0.0.1:8008");
  assert.ok(listen.slice(1).every(({ origin }) => origin === "http://[::1]:8008"));
});

test("with a name the public address is https, and any listener is allowed", () => {
  const { config } = readConfig({
    BOTSCHAFT_SERVER_NAME: "example.org",
    BOTSCHAFT_LISTEN: "http://0.0.0.0:80, http://[::]:8008",
  });
  assert.equal(config.publicUrl, "https://example.org");
  assert.equal(config.isTrial, false);
  assert.deepEqual(
    config.listen.map(({ host }) => host),
    ["0.0.0.0", "[::]:8008"],
  );
});

test("in trial mode the public address has the port of the first listener", () => {
  assert.equal(readConfig({ BOTSCHAFT_LISTEN: "http://127.0.0.1:9000" }).config.publicUrl, "http://localhost:9000");
});

test("the environment counts before the file, and both are named as the source", () => {
  const environment = {
    ...withFile({ serverName: "file.example", registration: "open" }),
    BOTSCHAFT_SERVER_NAME: "env.example",
  };
  const { config, sources } = readConfig(environment);
  assert.equal(config.serverName, "env.example");
  assert.equal(config.registration, "open");
  assert.deepEqual(sources, { serverName: "BOTSCHAFT_SERVER_NAME", registration: environment.BOTSCHAFT_CONFIG });
});

test("every setting can stand in the file under its name", () => {
  const content = {
    serverName: "example.org",
    listen: ["http://127.0.0.1:1", "https://[::1]:1"],
    tlsCertificate: "/srv/tls/chain.pem",
    tlsKey: "/srv/tls/key.pem",
    publicUrl: "https://chat.example.org/",
    data: "/srv/botschaft",
    databaseUrl: "postgres://me:pw@db/botschaft",
    registration: "closed",
    rateLimits: "off",
    encryption: "optional",
    defaultRoomVersion: "11",
    federation: "closed",
    federationCa: ["/srv/tls/our-ca.pem"],
    federationPrivateAddresses: "allowed",
    federationNotaries: ["keys.example.org", "keys.example.net:8448"],
    metrics: "http://127.0.0.1:9464",
    sharedSecret: "hush",
    trustedProxies: ["10.0.0.0/8", "::1"],
    logLevel: "warn",
  };
  assert.deepEqual(Object.keys(content).sort(), Object.keys(settings).sort());
  const { config } = readConfig(withFile(content));
  assert.deepEqual(config, {
    ...content,
    isTrial: false,
    listen: content.listen.map((text) => new URL(text)),
    publicUrl: "https://chat.example.org",
    metrics: new URL(content.metrics),
    databaseUrl: { host: "db", port: 5432, user: "me", database: "botschaft", password: "pw" },
  });
});

test("secrets also come from files, without the end of their line", () => {
  const path = join(folder, "secret");
  writeFileSync(path, "hush\n");
  assert.equal(readConfig({ BOTSCHAFT_SHARED_SECRET_FILE: path }).config.sharedSecret, "hush");
  assert.deepEqual(problemsOf({ BOTSCHAFT_SHARED_SECRET_FILE: path, BOTSCHAFT_SHARED_SECRET: "x" }), [
    "BOTSCHAFT_SHARED_SECRET and BOTSCHAFT_SHARED_SECRET_FILE are both set; keep one.",
  ]);
  assert.match(
    problemsOf({ DATABASE_URL_FILE: "/nowhere" })[0] as string,
    /^DATABASE_URL_FILE names a file that cannot be read/,
  );
});

test("an empty variable is one that is not set", () => {
  assert.equal(readConfig({ BOTSCHAFT_SHARED_SECRET: "", BOTSCHAFT_SERVER_NAME: "" }).config.sharedSecret, undefined);
});

test("all mistakes are told in one go, by name", () => {
  const environment = {
    ...withFile({ serverNmae: "example.org", listen: "http://127.0.0.1:8008", registration: 3, __proto__: null }),
    BOTSCHAFT_ENCRYPTION: "maybe",
    BOTSCHAFT_ENCRYPTOIN: "required",
    BOTSCHAFT_SERVER_NAME_FILE: "/x",
    BOTSCHAFT_TEST_ANYTHING: "is for tests",
    OTHER: "is nothing of ours",
  };
  const path = environment.BOTSCHAFT_CONFIG;
  assert.deepEqual(problemsOf(environment), [
    `${path} has an unknown setting "serverNmae".`,
    "BOTSCHAFT_ENCRYPTOIN is not a setting.",
    "BOTSCHAFT_SERVER_NAME_FILE is not a setting.",
    `"listen" in ${path} must be a list of texts: addresses such as http://127.0.0.1:8008 or https://0.0.0.0:8448.`,
    `"registration" in ${path} must be a text: one of invitation, open, closed.`,
    "BOTSCHAFT_ENCRYPTION must be one of required, optional.",
  ]);
});

const wrong: readonly (readonly [string, string])[] = [
  ["BOTSCHAFT_SERVER_NAME", "exa mple"],
  ["BOTSCHAFT_LISTEN", "ftp://127.0.0.1:8008"],
  ["BOTSCHAFT_LISTEN", "127.0.0.1:8008"],
  ["BOTSCHAFT_LISTEN", "http://127.0.0.1:8008/path"],
  ["BOTSCHAFT_LISTEN", "http://127.0.0.1:8008,"],
  ["BOTSCHAFT_PUBLIC_URL", "ftp://example.org"],
  ["BOTSCHAFT_PUBLIC_URL", "https://example.org/chat"],
  ["DATABASE_URL", "mysql://db"],
  ["BOTSCHAFT_REGISTRATION", "everybody"],
  ["BOTSCHAFT_RATE_LIMITS", "true"],
  ["BOTSCHAFT_TLS_CERTIFICATE", "a\u0000b"],
  ["BOTSCHAFT_DEFAULT_ROOM_VERSION", "13"],
  ["BOTSCHAFT_DEFAULT_ROOM_VERSION", "01"],
  ["BOTSCHAFT_FEDERATION", "on"],
  ["BOTSCHAFT_FEDERATION_CA", "/a,,/b"],
  ["BOTSCHAFT_FEDERATION_PRIVATE_ADDRESSES", "yes"],
  ["BOTSCHAFT_METRICS", "https://127.0.0.1:9464"],
  ["BOTSCHAFT_METRICS", "9464"],
  ["BOTSCHAFT_TRUSTED_PROXIES", "proxy.example.org"],
  ["BOTSCHAFT_TRUSTED_PROXIES", "10.0.0.0/33"],
  ["BOTSCHAFT_LOG_LEVEL", "loud"],
];

for (const [variable, value] of wrong) {
  test(`refused: ${variable}=${value}`, () => {
    const problems = problemsOf({ [variable]: value });
    assert.equal(problems.length, 1);
    assert.match(problems[0] as string, new RegExp(`^${variable} must be `));
  });
}

test("a wrong value is not repeated, since it may be a secret", () => {
  assert.doesNotMatch(problemsOf({ DATABASE_URL: "mysql://me:PLANTED@db" }).join(), /PLANTED/);
});

test("a listener that others can reach needs a server name", () => {
  assert.match(
    problemsOf({ BOTSCHAFT_LISTEN: "http://0.0.0.0:8008" }).join(),
    /BOTSCHAFT_LISTEN has http:\/\/0\.0\.0\.0:8008.*Set BOTSCHAFT_SERVER_NAME/,
  );
  assert.deepEqual(problemsOf({ BOTSCHAFT_LISTEN: "http://127.0.0.2:1,http://localhost:2,http://[::1]:3" }), []);
});

test("in trial mode there are no other servers, and nobody else reads numbers", () => {
  for (const federation of ["closed", "open"]) {
    assert.match(
      problemsOf({ BOTSCHAFT_FEDERATION: federation }).join(),
      /^BOTSCHAFT_FEDERATION is (closed|open), but the server has no name .*Set BOTSCHAFT_SERVER_NAME, or leave/,
    );
    assert.deepEqual(problemsOf({ BOTSCHAFT_FEDERATION: federation, BOTSCHAFT_SERVER_NAME: "example.org" }), []);
  }
  assert.deepEqual(problemsOf({ BOTSCHAFT_FEDERATION: "internal", BOTSCHAFT_METRICS: "http://[::1]:9464" }), []);
  assert.match(
    problemsOf({ BOTSCHAFT_METRICS: "http://0.0.0.0:9464" }).join(),
    /^BOTSCHAFT_METRICS is .*others can reach/,
  );
});

test("https needs a certificate and its key", () => {
  const listen = { BOTSCHAFT_LISTEN: "http://127.0.0.1:1,https://127.0.0.1:2" };
  const [certificate, key] = [{ BOTSCHAFT_TLS_CERTIFICATE: "c.pem" }, { BOTSCHAFT_TLS_KEY: "k.pem" }];
  assert.deepEqual(problemsOf(listen), [
    "BOTSCHAFT_LISTEN has https://127.0.0.1:2, which needs a certificate and its key: set BOTSCHAFT_TLS_CERTIFICATE and BOTSCHAFT_TLS_KEY.",
  ]);
  assert.match(problemsOf({ ...listen, ...certificate }).join(), /: set BOTSCHAFT_TLS_KEY\.$/);
  assert.match(problemsOf(key).join(), /^A certificate and its key go together: set BOTSCHAFT_TLS_CERTIFICATE, or/);
  const { config } = readConfig({ ...listen, ...certificate, ...key });
  assert.deepEqual([config.tlsCertificate, config.tlsKey], [resolve("c.pem"), resolve("k.pem")]);
  assert.equal(config.publicUrl, "http://localhost:1");
});

test("in trial mode the public address is https where the first listener is", () => {
  const environment = {
    BOTSCHAFT_LISTEN: "https://127.0.0.1:8448",
    BOTSCHAFT_TLS_CERTIFICATE: "c.pem",
    BOTSCHAFT_TLS_KEY: "k.pem",
  };
  assert.equal(readConfig(environment).config.publicUrl, "https://localhost:8448");
});

test("a file that is missing, broken or no object is refused when it was named", () => {
  assert.match(problemsOf({ BOTSCHAFT_CONFIG: join(folder, "none.json") }).join(), /none\.json cannot be read: ENOENT/);
  assert.match(problemsOf(withFile("{")).join(), /some\.json cannot be read: .*JSON/);
  assert.match(problemsOf(withFile([])).join(), /some\.json must be a JSON object/);
});

test("what is printed names value and source of each setting, and no secret", () => {
  const environment = {
    DATABASE_URL: "postgres://me:PLANTED@db/x",
    BOTSCHAFT_SHARED_SECRET: "PLANTED",
    BOTSCHAFT_RATE_LIMITS: "off",
  };
  const { config, sources } = readConfig(environment);
  const shown = describeConfig(config, sources);
  assert.doesNotMatch(shown, /PLANTED/);
  assert.match(shown, /^databaseUrl +postgres:\/\/me@db:5432\/x {2}\(DATABASE_URL\)$/m);
  assert.match(shown, /^sharedSecret +\(set, not shown\) {2}\(BOTSCHAFT_SHARED_SECRET\)$/m);
  assert.match(shown, /^encryption +required {2}\(default\)$/m);
  assert.equal(shown.trim().split("\n").length, Object.keys(settings).length);
});

test("the reference is fresh", () => {
  const path = new URL("../../../../docs/operate/configuration.md", import.meta.url);
  assert.equal(readFileSync(path, "utf8"), writeReference());
});
