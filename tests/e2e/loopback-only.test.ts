import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { openBrowser } from "./browser/open-browser.ts";
import { findWayIn } from "./loopback/way-in.ts";
import { fillAccount, keepSpareKey, putOffSpareKey, takeOver, untilInside } from "./stage/gates.ts";
import { type OwnServer, startOwnServer } from "./stage/own-server.ts";
import { visit } from "./stage/visitor.ts";
import {
  acceptInvitation,
  beginConversation,
  makeInvitation,
  message,
  say,
  toConversations,
} from "./stage/workspace.ts";

/** Set inside: this file runs itself once more, in a network that has only loopback. */
const inside = "BOTSCHAFT_TEST_LOOPBACK_ONLY";
const strangersFile = "STRANGERS_FILE";

if (process.env[inside] === undefined) {
  const way = findWayIn();
  const name = "with nothing but the machine itself, two people write to each other";
  if ("refused" in way) test(name, { skip: `this system lets nobody into a network of their own: ${way.refused}` });
  else test(name, () => goInside(way.wrap([process.execPath, "--no-webstorage", fileURLToPath(import.meta.url)])));
} else {
  test("nothing but loopback is there", () => assert.deepEqual(Object.keys(networkInterfaces()), ["lo"]));
  test("server, pages and two browsers need nothing else, and ask for nothing else", twoPeople);
}

async function goInside([program = "", ...args]: readonly string[]): Promise<void> {
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const child = spawn(program, args, { env: { ...env, [inside]: "1" }, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += text));
  const [code] = await once(child, "close");
  assert.equal(code, 0, said);
  assert.match(said, /pass 2\b/, said);
}

async function twoPeople(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "botschaft-strangers-"));
  const strangers = join(folder, "asked");
  const watch = new URL("./loopback/strangers.ts", import.meta.url);
  const server = await startOwnServer({ NODE_OPTIONS: `--import=${watch}`, [strangersFile]: strangers });
  try {
    await meetIn(server, strangers);
  } finally {
    await server.close();
    await rm(folder, { recursive: true });
  }
}

async function meetIn(server: OwnServer, strangers: string): Promise<void> {
  const browser = await openBrowser();
  try {
    const miriam = await visit(browser, await server.readFirstLink());
    await takeOver(miriam.page, "Innenministerium Musterland", "Miriam Aydın");
    await keepSpareKey(miriam.page);
    const link = new URL(await makeInvitation(miriam.page, "Jonas Petersen"));
    const jonas = await visit(browser, `${server.address}${link.pathname}${link.hash}`);
    await fillAccount(jonas.page);
    await jonas.page.getByRole("button", { name: "Create account" }).click();
    await putOffSpareKey(jonas.page);
    await untilInside(jonas.page);
    await toConversations(miriam.page);
    await beginConversation(miriam.page, "jonas", "Jonas Petersen");
    await say(miriam.page, "Nobody else is here.");
    await acceptInvitation(jonas.page);
    await message(jonas.page, "Nobody else is here.").waitFor();
    assert.deepEqual([...miriam.complaints, ...jonas.complaints], []);
    const noted = (await readFile(strangers, "utf8")).trim().split("\n");
    assert.ok(noted.some((line) => line.startsWith("watching")));
    assert.deepEqual(
      noted.filter((line) => !line.startsWith("watching")),
      [],
      "nobody else was asked",
    );
  } finally {
    await browser.close();
  }
}
