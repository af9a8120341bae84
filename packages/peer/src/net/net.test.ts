import assert from "node:assert/strict";
import { rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { parseHosts } from "./parse-hosts.ts";
import { createHostsReader, systemNet } from "./system-net.ts";

test("a hosts file", () => {
  const hosts = parseHosts(
    "# table\n127.0.0.1 localhost  Alpha.Example # here\n\n::1\tlocalhost\nnonsense name\n10.0.0.1\n127.0.0.1 localhost\r\n1.2.3.4 last",
  );
  assert.deepEqual(
    [...hosts],
    [
      ["localhost", ["127.0.0.1", "::1"]],
      ["alpha.example", ["127.0.0.1"]],
      ["last", ["1.2.3.4"]],
    ],
  );
});

test("the hosts file is read again when it was changed, and may be missing", async () => {
  const path = join(tmpdir(), `peer-hosts-${process.pid}`);
  const read = createHostsReader(path);
  assert.equal((await read()).size, 0);
  await writeFile(path, "1.2.3.4 a");
  try {
    const first = await read();
    assert.deepEqual(first.get("a"), ["1.2.3.4"]);
    assert.equal(await read(), first);
    await writeFile(path, "1.2.3.4 a b");
    assert.ok((await read()).has("b"));
  } finally {
    await rm(path);
  }
});

test("a connection goes to an address, and names are looked up by nobody on the way", async () => {
  const socket = systemNet().connect("localhost", 9);
  const error = await new Promise<Error>((resolve) => socket.once("error", resolve));
  assert.match(error.message, /localhost is no address/);
});
