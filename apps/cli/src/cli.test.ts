import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { json } from "node:stream/consumers";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { prepareControlSocket } from "@botschaft/platform/control-socket";
import { runCommand } from "./run-command.ts";

const home = await mkdtemp(join(tmpdir(), "botschaft-cli-"));
after(() => rm(home, { recursive: true }));

async function call(args: readonly string[], environment: Record<string, string> = { BOTSCHAFT_DATA: home }) {
  const said = { out: "", err: "" };
  const code = await runCommand(args, {
    environment,
    print: (text) => {
      said.out += text;
    },
    note: (text) => {
      said.err += text;
    },
  });
  return { code, ...said };
}

/** A server on the control socket that answers everything so. */
async function serve(t: { after(fn: () => void): void }, status: number, body: object) {
  const asked: { readonly request: IncomingMessage; readonly body: unknown }[] = [];
  const server = createServer(async (request, response) => {
    asked.push({ request, body: await json(request) });
    response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
  });
  const path = await prepareControlSocket(home);
  await new Promise<void>((resolve) => {
    server.listen(path, resolve);
  });
  t.after(() => server.close());
  return asked;
}

test("without a server invite says so", async () => {
  const { code, out, err } = await call(["invite", "Jonas"]);
  assert.equal(code, 1);
  assert.equal(out, "");
  assert.match(err, /^No server is running on the data folder .*npm start.*\n$/);
});

test("invite prints the link alone, and says the rest beside it", async (t) => {
  const link = "https://im.example/invite#abc";
  const asked = await serve(t, 200, { invitation_id: "1", token: "abc", link, expires_at: 1796119200000 });
  const { code, out, err } = await call(["invite", "Jonas", "Petersen", "--days", "2"]);
  assert.deepEqual({ code, out }, { code: 0, out: `${link}\n` });
  assert.equal(err, "An invitation for Jonas Petersen, to be used once, until 2026-12-01 10:00 UTC:\n");
  assert.equal(asked[0]?.request.method, "POST");
  assert.equal(asked[0]?.request.url, "/_botschaft/v1/invitations");
  assert.deepEqual(asked[0]?.body, { greeting_name: "Jonas Petersen", expires_in_ms: 172_800_000 });
});

test("invite without a name asks for nothing more", async (t) => {
  const asked = await serve(t, 200, { link: "https://im.example/invite#abc", expires_at: 0 });
  assert.equal((await call(["invite"])).code, 0);
  assert.deepEqual(asked[0]?.body, {});
});

test("what the server refuses is shown", async (t) => {
  await serve(t, 403, { errcode: "M_FORBIDDEN", error: "Registration is closed" });
  assert.deepEqual(await call(["invite"]), { code: 1, out: "", err: "The server refused: Registration is closed\n" });
});

test("only its owner may enter the folder of the socket", async () => {
  await prepareControlSocket(home);
  assert.equal((await stat(join(home, "run"))).mode & 0o777, 0o700);
});

for (const args of [
  ["invite", "--days", "0"],
  ["invite", "--days", "soon"],
  ["invite", "--dyas", "3"],
  ["config", "--all"],
]) {
  test(`refused with a sentence: ${args.join(" ")}`, async () => {
    const { code, err } = await call(args);
    assert.equal(code, 1);
    assert.match(err, /^.+\.\n$/);
  });
}

test("an unknown command shows what there is", async () => {
  assert.match((await call(["frobnicate"])).err, /botschaft invite \[name\]/);
  assert.equal((await call(["frobnicate"])).code, 1);
  for (const asking of [["--help"], ["help"], ["invite", "--help"], ["config", "-h"]]) {
    const { code, out, err } = await call(asking);
    assert.match(out, /botschaft invite \[name\]/);
    assert.deepEqual({ code, err }, { code: 0, err: "" });
  }
});

test("config prints what holds, and a mistake as a sentence", async () => {
  const { code, out } = await call(["config"], { BOTSCHAFT_ENCRYPTION: "optional" });
  assert.equal(code, 0);
  assert.match(out, /^encryption +optional {2}\(BOTSCHAFT_ENCRYPTION\)$/m);
  assert.match((await call(["config"], { BOTSCHAFT_X: "1" })).err, /^BOTSCHAFT_X is not a setting\.\n/);
});

test("the program can be called, by whatever Node", async () => {
  const program = fileURLToPath(new URL("../botschaft.mjs", import.meta.url));
  assert.equal((await stat(program)).mode & 0o777, 0o755);
  // Without the project's own programs in the path, `env node` finds the system's.
  const path = (process.env.PATH ?? "")
    .split(":")
    .filter((folder) => !folder.includes("node_modules"))
    .join(":");
  const env = { PATH: `${path}:${join(process.execPath, "..")}`, BOTSCHAFT_DATA: home };
  const { code, out, err } = await new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const child = execFile(program, ["config"], { env }, (_error, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
  assert.deepEqual({ code, err }, { code: 0, err: "" });
  assert.match(out, new RegExp(`^data +${home}  \\(BOTSCHAFT_DATA\\)$`, "m"));
});
