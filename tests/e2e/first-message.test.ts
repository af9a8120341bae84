import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { readFolder, search } from "@botschaft/testing/zero-knowledge";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "./browser/open-browser.ts";
import { screenshot } from "./browser/screenshot.ts";
import { draw } from "./stage/drawing.ts";
import { fillAccount, keepSpareKey, password, putOffSpareKey, signIn, takeOver, untilInside } from "./stage/gates.ts";
import { beginJourney } from "./stage/journey.ts";
import { look } from "./stage/look.ts";
import { type OwnServer, startOwnServer } from "./stage/own-server.ts";
import { type Visitor, visit } from "./stage/visitor.ts";
import {
  acceptInvitation,
  beginConversation,
  composer,
  makeInvitation,
  message,
  say,
  sendPicture,
  toConversations,
} from "./stage/workspace.ts";

const part = beginJourney(async () => {
  for (const [at, { page }] of everybody.entries()) await screenshot(page, `ended-${Date.now()}-${at}`);
});
let server: OwnServer;
let browser: Browser;
let miriam: Visitor;
let jonas: Visitor;
let miriamsWords: readonly string[];
const everybody: Visitor[] = [];

const texts = {
  greeting: "Good morning, is the northern weir open?",
  answer: "It has been open since seven.",
  inTheDark: "Written while the server was away.",
  afterwards: "For whoever you are now.",
  alt: "The gate of the northern weir from the road",
} as const;

before(async () => {
  server = await startOwnServer();
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  assert.equal(await server.close(), 0, "the server stops in order");
});

async function come(address = server.address): Promise<Visitor> {
  const visitor = await visit(browser, address);
  everybody.push(visitor);
  return visitor;
}

/** The link's origin is the one that the server was told to be at. */
function here(link: string): string {
  const { pathname, hash } = new URL(link);
  return `${server.address}${pathname}${hash}`;
}

part("whoever holds the one-time link takes the server over and keeps a spare key", async () => {
  miriam = await come(await server.readFirstLink());
  const { page } = miriam;
  await page.getByRole("heading", { name: "Take over the server" }).waitFor();
  assert.equal(new URL(page.url()).hash, "", "the secret is out of the address");
  await takeOver(page, "Innenministerium Musterland", "Miriam Aydın");
  await page.getByRole("list", { name: "Your spare key" }).waitFor();
  await look(page, "spare-key");
  miriamsWords = await keepSpareKey(page);
  assert.equal(miriamsWords.length, 12);
  await untilInside(page);
  await look(page, "empty-list");
});

part("a colleague comes in with the link that she makes", async () => {
  const link = await makeInvitation(miriam.page, "Jonas Petersen");
  await look(miriam.page, "invitation-made");
  await toConversations(miriam.page);
  jonas = await come(here(link));
  const { page } = jonas;
  await page.getByText("Miriam Aydın invites you").waitFor();
  await look(page, "invitation");
  await fillAccount(page);
  await page.getByRole("button", { name: "Create account" }).click();
  await putOffSpareKey(page);
  await untilInside(page);
  await page.getByText("You have no spare key yet.").waitFor();
});

part("they write to each other, and see who reads and who is writing", async () => {
  await beginConversation(miriam.page, "jonas", "Jonas Petersen");
  await say(miriam.page, texts.greeting);
  await jonas.page.getByText("Miriam Aydın invites you").waitFor();
  await look(jonas.page, "invited");
  await acceptInvitation(jonas.page);
  await message(jonas.page, texts.greeting).waitFor();
  await miriam.page.getByRole("log").getByRole("img", { name: "read", exact: true }).waitFor();
  await composer(jonas.page).pressSequentially("It has");
  await miriam.page.getByText("Jonas Petersen is writing").waitFor();
  await say(jonas.page, texts.answer);
  await message(miriam.page, texts.answer).waitFor();
  await miriam.page.getByRole("button", { name: /End-to-end encrypted/ }).waitFor();
  await look(miriam.page, "conversation");
});

part("what arrives elsewhere counts as unread until it is looked at", async () => {
  await jonas.page.getByRole("link", { name: "Settings" }).first().click();
  await say(miriam.page, "One more thing.");
  const unread = jonas.page.getByRole("navigation", { name: "Main navigation" }).first().getByText("1 unread");
  await unread.waitFor({ state: "attached" });
  await toConversations(jonas.page);
  await jonas.page.getByRole("link", { name: /Miriam Aydın/ }).click();
  await message(jonas.page, "One more thing.").waitFor();
  await unread.waitFor({ state: "detached" });
});

part("a picture arrives with the words for whoever cannot see it", async () => {
  const buffer = await draw(miriam.page);
  await sendPicture(miriam.page, { name: "northern-weir-gate.png", mimeType: "image/png", buffer }, texts.alt);
  const picture = jonas.page.getByRole("log").getByRole("img", { name: texts.alt });
  await picture.waitFor();
  await jonas.page.waitForFunction((alt) => {
    const image = document.querySelector<HTMLImageElement>(`[role=log] img[alt*="${alt}"]`);
    return image?.complete === true && image.naturalWidth === 640;
  }, texts.alt);
  await look(jonas.page, "picture");
});

part("the server is killed and comes back: what was written meanwhile arrives by itself", async () => {
  await server.kill();
  await miriam.page.getByText("Your server does not answer.").waitFor();
  await say(miriam.page, texts.inTheDark);
  await message(miriam.page, texts.inTheDark).waitFor();
  await look(miriam.page, "server-away");
  await server.start();
  await message(jonas.page, texts.inTheDark).waitFor();
  await miriam.page.getByText("Your server does not answer.").waitFor({ state: "detached" });
});

part("a second device is confirmed by comparing pictures, and reads everything", async () => {
  const second = await come();
  await look(second.page, "sign-in");
  await signIn(second.page, "miriam.aydin");
  await second.page.getByRole("button", { name: /Confirm with another device/ }).waitFor();
  await look(second.page, "unlock");
  await second.page.getByRole("button", { name: /Confirm with another device/ }).click();
  await miriam.page.getByRole("dialog").getByRole("button", { name: "Compare" }).click();
  const rows = [miriam, second].map(({ page }) => page.getByRole("list", { name: "Seven pictures to compare" }));
  for (const row of rows) await row.waitFor();
  const pictures = await Promise.all(rows.map((row) => row.getByRole("listitem").allInnerTexts()));
  assert.equal(pictures[0]?.length, 7);
  assert.deepEqual(pictures[0], pictures[1]);
  await look(second.page, "compare");
  for (const { page } of [miriam, second]) await page.getByRole("button", { name: "Yes, all the same" }).click();
  await miriam.page.getByRole("dialog", { name: /is confirmed/ }).waitFor();
  await look(miriam.page, "confirmed");
  await miriam.page.getByRole("button", { name: "Done" }).click();
  await readsEverything(second, "Jonas Petersen");
});

async function readsEverything({ page }: Visitor, title: string): Promise<void> {
  await untilInside(page);
  await page.getByRole("link", { name: new RegExp(title) }).click();
  for (const text of [texts.greeting, texts.answer, texts.inTheDark]) await message(page, text).waitFor();
  await page.getByRole("log").getByRole("img", { name: texts.alt }).waitFor();
}

let jonasWords: readonly string[];

part("signing out warns when messages would be lost, and leads to a spare key", async () => {
  const { page } = jonas;
  await page.getByRole("link", { name: "Settings" }).first().click();
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("alertdialog", { name: "Save first, then sign out" }).waitFor();
  await page.getByText(/Only this device can open \d+ of your messages/).waitFor();
  await look(page, "sign-out-warning");
  await page.getByRole("button", { name: /Make a spare key/ }).click();
  jonasWords = await keepSpareKey(page);
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("dialog", { name: "Sign out from this device?" }).waitFor();
  await page.getByRole("dialog").getByRole("button", { name: "Sign out", exact: true }).click();
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
});

part("the spare key opens everything on a new device", async () => {
  const fresh = await come();
  await signIn(fresh.page, "jonas.petersen");
  await fresh.page.getByLabel("Spare key").fill(jonasWords.join(" "));
  await fresh.page.getByText("12 of 12 words").waitFor();
  await look(fresh.page, "spare-key-entered");
  await fresh.page.getByRole("button", { name: "Open messages" }).click();
  await readsEverything(fresh, "Miriam Aydın");
  await fresh.page.getByRole("link", { name: "Settings" }).first().click();
  await fresh.page.getByRole("link", { name: "Devices" }).click();
  await fresh.page.getByText("This device").waitFor();
  await look(fresh.page, "devices");
});

part("a replaced identity is said before the next message leaves", async () => {
  const anew = await come();
  await signIn(anew.page, "jonas.petersen");
  const { page } = anew;
  await startAnew(page);
  const left: string[] = [];
  miriam.page.on("request", (request) => {
    if (/\/send\/|\/sendToDevice\/m\.room\.encrypted/.test(request.url())) left.push(request.url());
  });
  await miriam.page.getByText("The key of Jonas Petersen has changed").waitFor();
  assert.equal(await composer(miriam.page).count(), 0, "nothing can be written");
  await look(miriam.page, "identity-changed");
  assert.deepEqual(left, []);
  await miriam.page.getByRole("button", { name: "I have checked this" }).click();
  await say(miriam.page, texts.afterwards);
  await message(miriam.page, texts.afterwards).waitFor();
  await page.getByRole("link", { name: /Miriam Aydın/ }).click();
  await message(page, texts.afterwards).waitFor();
  await page.getByText("Not readable here yet").first().waitFor();
  await look(page, "not-readable");
});

/** Neither key nor device are left: a new identity, without what was written before. */
async function startAnew(page: Page): Promise<void> {
  const anew = page.getByRole("button", { name: /^Start anew/ });
  await anew.first().click();
  await page.getByLabel("Your password").fill(password);
  await look(page, "start-anew");
  await anew.first().click();
  await keepSpareKey(page);
  await untilInside(page);
}

part("no word and no picture of it is kept or logged by the server", async () => {
  const secrets = [
    ...Object.entries(texts).map(([name, value]) => ({ name, value })),
    { name: "file name", value: "northern-weir-gate.png" },
    { name: "spare key", value: miriamsWords.join(" ") },
    { name: "other spare key", value: jonasWords.join(" ") },
  ];
  const control = { name: "control", value: "@miriam.aydin:localhost" };
  const log = { where: "log", bytes: Buffer.from(server.output.out + server.output.err) };
  const found = await search([...secrets, control], kept(log));
  assert.ok(found.some(({ secret }) => secret === "control"));
  assert.deepEqual(
    found.filter(({ secret }) => secret !== "control"),
    [],
  );
});

async function* kept(log: { readonly where: string; readonly bytes: Uint8Array }) {
  yield log;
  yield* readFolder(server.data);
}

test("no page asked another host, broke the policy or threw", () => {
  assert.deepEqual(
    everybody.flatMap(({ complaints }) => complaints),
    [],
  );
});
