import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { prepareControlSocket } from "@botschaft/platform/control-socket";
import { runCommand } from "./run-command.ts";

const home = await mkdtemp(join(tmpdir(), "botschaft-key-"));
after(() => rm(home, { recursive: true }));

async function call(...args: readonly string[]) {
  const said = { out: "", err: "" };
  const code = await runCommand(args, {
    environment: { BOTSCHAFT_DATA: home },
    print: (text) => {
      said.out += text;
    },
    note: (text) => {
      said.err += text;
    },
  });
  return { code, ...said };
}

test("key rotate has the server take another key, and prints its id alone", async (t) => {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.end(JSON.stringify({ key_id: "ed25519:new", previous_key_id: "ed25519:old" }));
  });
  const path = await prepareControlSocket(home);
  await new Promise<void>((resolve) => {
    server.listen(path, resolve);
  });
  t.after(() => server.close());
  const { code, out, err } = await call("key", "rotate");
  assert.deepEqual([code, out], [0, "ed25519:new\n"]);
  assert.match(err, /ed25519:old stays published/);
  assert.deepEqual(asked, ["POST /_botschaft/v1/server_key/rotate"]);
});

test("nothing else is done with keys", async () => {
  for (const args of [["key"], ["key", "show"], ["key", "rotate", "now"]]) {
    const { code, err } = await call(...args);
    assert.equal(code, 1);
    assert.match(err, /^.+\.\n$/);
  }
});
