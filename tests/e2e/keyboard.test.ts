import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "./browser/open-browser.ts";
import { screenshot } from "./browser/screenshot.ts";
import { fillAccount, password, putOffSpareKey, untilInside } from "./stage/gates.ts";
import { beginJourney } from "./stage/journey.ts";
import { look } from "./stage/look.ts";
import { type OwnServer, startOwnServer } from "./stage/own-server.ts";
import { type Visitor, visit } from "./stage/visitor.ts";
import { makeInvitation, message, toConversations } from "./stage/workspace.ts";

let server: OwnServer;
let browser: Browser;
let visitor: Visitor;
let page: Page;

const part = beginJourney(async () => {
  if (page !== undefined) await screenshot(page, `ended-${Date.now()}`);
});

before(async () => {
  server = await startOwnServer();
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

/** Goes on by Tab until something of this name has the focus, as somebody does who sees no pointer. */
async function tabTo(name: string | RegExp): Promise<void> {
  const reached: string[] = [];
  for (let count = 0; count < 60; count++) {
    await page.keyboard.press("Tab");
    const focused = await nameOfFocused();
    if (typeof name === "string" ? focused === name : name.test(focused)) return;
    reached.push(focused);
  }
  assert.fail(`Tab never came to ${name}, but to ${reached.join(" | ")}`);
}

/** What a screen reader would call it. */
async function nameOfFocused(): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    const labels = (element as HTMLInputElement | null)?.labels ?? [];
    const label = element?.getAttribute("aria-label") ?? [...labels].map(({ textContent }) => textContent).join(" ");
    return (label || element?.textContent || "").trim();
  });
}

part("at the gate, each language is spoken throughout", async () => {
  visitor = await visit(browser, await server.readFirstLink());
  page = visitor.page;
  const titles = { de: "Server übernehmen", fr: "Prendre en charge le serveur", en: "Take over the server" };
  for (const [language, title] of Object.entries(titles)) {
    await page.getByRole("combobox").first().selectOption(language);
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    assert.equal(await page.locator("html").getAttribute("lang"), language);
    await look(page, `first-start-${language}`);
  }
});

part("the server is taken over by keys alone", async () => {
  await page.locator("body").press("Home");
  await tabTo("Name of the authority");
  await page.keyboard.type("Stadt Musterhausen");
  await tabTo("Your name");
  await page.keyboard.type("Anna Lehmann");
  await tabTo("Password");
  await page.keyboard.type(password);
  await page.keyboard.press("Enter");
  await page.getByRole("list", { name: "Your spare key" }).waitFor();
  await tabTo(/^I keep the spare key/);
  await page.keyboard.press("Space");
  await tabTo("Continue");
  await page.keyboard.press("Enter");
  await untilInside(page);
});

part("a conversation is begun and written in by keys alone", async () => {
  const link = new URL(await makeInvitation(page, "Paul Wendt"));
  await toConversations(page);
  const paul = await visit(browser, `${server.address}${link.pathname}${link.hash}`);
  await fillAccount(paul.page);
  await paul.page.getByRole("button", { name: "Create account" }).click();
  await putOffSpareKey(paul.page);
  await untilInside(paul.page);

  await page.keyboard.press("Alt+n");
  await page.getByRole("dialog", { name: "New conversation" }).waitFor();
  assert.equal(await nameOfFocused(), "With whom?");
  await page.keyboard.type("paul");
  await page.getByRole("option", { name: "Paul Wendt" }).waitFor();
  await look(page, "new-conversation");
  await page.keyboard.press("Enter");
  await tabTo("Begin the conversation");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Paul Wendt" }).waitFor();
  assert.equal(await nameOfFocused(), "Message to Paul Wendt", "who opens a conversation may write at once");
  await page.keyboard.type("Written without");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("a pointer");
  await page.keyboard.press("Enter");
  await message(page, "a pointer").waitFor();
  assert.equal(await nameOfFocused(), "Message to Paul Wendt", "and go on writing");
  await paul.page.close();
});

part("regions, panel and list of keys are a key away, and Escape leads back", async () => {
  await page.keyboard.press("Control+Shift+i");
  await page.getByRole("complementary", { name: "Who is here?" }).waitFor();
  await look(page, "who-is-here");
  await page.keyboard.press("Escape");
  await page.getByRole("complementary", { name: "Who is here?" }).waitFor({ state: "detached" });
  assert.equal(await nameOfFocused(), "Message to Paul Wendt");
  await page.keyboard.press("Control+/");
  await page.getByRole("dialog", { name: "Keyboard" }).waitFor();
  await look(page, "keys");
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  const regions = new Set<string>();
  for (let count = 0; count < 8; count++) {
    await page.keyboard.press("F6");
    regions.add(await page.evaluate(() => document.activeElement?.closest("[data-region]")?.className ?? ""));
  }
  assert.ok(regions.size >= 5, `F6 goes through the regions: ${[...regions].join(", ")}`);
});

part("on a phone one thing is on screen at a time, and nothing scrolls sideways", async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await look(page, "phone-conversation");
  await page.getByRole("button", { name: "Back to the list" }).click();
  await page.getByRole("link", { name: /Paul Wendt/ }).waitFor();
  await look(page, "phone-list");
  await page.setViewportSize({ width: 320, height: 640 });
  await look(page, "narrowest-list");
  await page.getByRole("link", { name: /Paul Wendt/ }).click();
  await message(page, "a pointer").waitFor();
  await look(page, "narrowest-conversation");
});

test("the page asked no other host, broke no policy and threw nothing", () => {
  assert.deepEqual(visitor.complaints, []);
});
