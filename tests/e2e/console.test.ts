import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "./browser/open-browser.ts";
import { screenshot } from "./browser/screenshot.ts";
import { signInToConsole } from "./stage/console.ts";
import { fakeBorder } from "./stage/fake-border.ts";
import { beginJourney } from "./stage/journey.ts";
import { look } from "./stage/look.ts";
import { type OwnServer, startOwnServer } from "./stage/own-server.ts";
import { settle, sharedSecret, whoAmI } from "./stage/residents.ts";
import { type Visitor, visit } from "./stage/visitor.ts";

let server: OwnServer;
let browser: Browser;
let visitor: Visitor;
let page: Page;
let jonas: string;
const everybody: Visitor[] = [];

const part = beginJourney(async () => {
  if (page !== undefined) await screenshot(page, `ended-${Date.now()}`);
});

before(async () => {
  server = await startOwnServer({ BOTSCHAFT_SHARED_SECRET: sharedSecret });
  await settle(server.address, { localpart: "anna", displayName: "Anna Lehmann", isAdmin: true });
  jonas = await settle(server.address, { localpart: "jonas", displayName: "Jonas Petersen" });
  await settle(server.address, { localpart: "miriam", displayName: "Miriam Aydın" });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await server?.close();
});

async function come(path: string): Promise<void> {
  visitor = await visit(browser, `${server.address}${path}`);
  everybody.push(visitor);
  page = visitor.page;
}

function navigation() {
  return page.getByRole("navigation", { name: "Administration" });
}

part("whoever is no administrator is told so, and has not stayed signed in", async () => {
  await come("/admin/");
  await page.getByRole("heading", { name: "Sign in to the administration" }).waitFor();
  await look(page, "console-sign-in");
  await signInToConsole(page, "jonas", "not the one");
  await page.getByText("Address or password is wrong.").waitFor();
  await signInToConsole(page, "jonas");
  await page.getByText("This account is no administrator’s.").waitFor();
  assert.equal(await page.evaluate(() => JSON.stringify({ ...sessionStorage })), "{}");
});

part("an administrator gets in; tokens are kept for this window alone", async () => {
  await signInToConsole(page, "anna");
  await page.getByRole("heading", { level: 1, name: "Partners" }).waitFor();
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  assert.doesNotMatch(kept, /accessToken|refreshToken/);
  await page.reload();
  await page.getByRole("heading", { level: 1, name: "Partners" }).waitFor();
});

part("as delivered the server speaks with no other, and the page says which settings change that", async () => {
  await page.getByRole("heading", { name: "Your server speaks with no other" }).waitFor();
  await page.getByText("BOTSCHAFT_FEDERATION=closed").waitFor();
  assert.equal(await page.getByRole("button", { name: "Add a partner" }).count(), 0);
  await look(page, "console-internal");
});

part("somebody is found, locked and unlocked, and their device feels it at once", async () => {
  await navigation().getByRole("link", { name: "People" }).click();
  await page.getByText("3 accounts").waitFor();
  await look(page, "console-people");
  await page.getByLabel("Name or address").fill("jonas");
  await page.getByText("1 to 1 of 1").waitFor();
  await page.getByRole("link", { name: "Jonas Petersen" }).click();
  const panel = page.getByRole("complementary", { name: "Person" });
  await panel.getByText("Devices 1").waitFor();
  await look(page, "console-person");
  await panel.getByRole("button", { name: "Lock the account" }).click();
  const dialog = page.getByRole("alertdialog", { name: "Lock the account of Jonas Petersen?" });
  await dialog.waitFor();
  await look(page, "console-lock");
  await dialog.getByRole("button", { name: "Lock the account" }).click();
  await panel.getByText("locked", { exact: true }).waitFor();
  assert.equal((await whoAmI(server.address, jonas)).errcode, "M_USER_LOCKED");
  await panel.getByRole("button", { name: "Unlock the account" }).click();
  await panel.getByText("active", { exact: true }).waitFor();
  assert.equal((await whoAmI(server.address, jonas)).errcode, undefined);
  await panel.getByRole("button", { name: "Sign out all devices" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Sign out all devices" }).click();
  await panel.getByText("Signed in on no device.").waitFor();
  assert.equal((await whoAmI(server.address, jonas)).errcode, "M_UNKNOWN_TOKEN");
});

part("nobody locks themselves", async () => {
  await page.getByLabel("Name or address").fill("");
  await page.getByRole("link", { name: "Anna Lehmann" }).click();
  await page.getByText("This is you.").waitFor();
  assert.equal(await page.getByRole("button", { name: "Lock the account" }).count(), 0);
});

part("an invitation is made, and withdrawn", async () => {
  await page.getByRole("button", { name: "Invite" }).click();
  const panel = page.getByRole("complementary", { name: "Invite" });
  await panel.getByLabel("Whom do you invite?").fill("Paul Wendt");
  await panel.getByRole("button", { name: "Make a link" }).click();
  assert.match(await panel.getByLabel("Link of the invitation").inputValue(), /\/invite#./);
  await look(page, "console-invited");
  await panel.getByRole("button", { name: "Withdraw the invitation for Paul Wendt" }).click();
  await panel.getByText("No open invitation.").waitFor();
});

part("partners stand in the order in which somebody must act", async () => {
  await come("/admin/partners");
  await fakeBorder(visitor.context);
  await signInToConsole(page, "anna");
  const names = page.getByRole("table").getByRole("link");
  await names.first().waitFor();
  assert.deepEqual(await names.allInnerTexts(), [
    "Justizministerium Nordland",
    "Deichverband Niederau",
    "Landesforstamt",
    "Stadt Musterhausen",
  ]);
  await navigation().getByText("2 comparisons are due").waitFor({ state: "attached" });
  await look(page, "console-partners");
});

part("the kill switch says what it does before it does it, and there is a way back", async () => {
  await page.getByRole("link", { name: "Stadt Musterhausen" }).click();
  const panel = page.getByRole("complementary", { name: "Partner" });
  await panel.getByText("yes, last").waitFor();
  await look(page, "console-partner");
  await panel.getByRole("button", { name: "Cut the partner off" }).click();
  const dialog = page.getByRole("alertdialog", { name: "Cut off Stadt Musterhausen?" });
  await dialog.getByText("in both directions").waitFor();
  await dialog.getByLabel("Reason").fill("Incident 114");
  await look(page, "console-cut");
  await dialog.getByRole("button", { name: "Cut the partner off" }).click();
  await panel.getByText("Cut off by you").waitFor();
  await look(page, "console-cut-off");
  await panel.getByRole("button", { name: "Connect again" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Connect again" }).click();
  await panel.getByText("connected", { exact: true }).waitFor();
});

part("a stopped partner shows old and new keys, and is compared by telephone", async () => {
  await page.getByRole("link", { name: "Justizministerium Nordland" }).click();
  const panel = page.getByRole("complementary", { name: "Partner" });
  for (const name of ["Keys until now", "New keys", "New digits"]) await panel.getByRole("heading", { name }).waitFor();
  await look(page, "console-stopped");
  await panel.getByRole("button", { name: "Compare digits" }).click();
  const dialog = page.getByRole("dialog", { name: "Does Justizministerium Nordland show the same digits?" });
  assert.equal(await dialog.getByRole("list", { name: "Six groups of five digits" }).getByRole("listitem").count(), 6);
  await look(page, "console-compare");
  await dialog.getByRole("button", { name: "They differ" }).click();
  await dialog.getByText("Nothing was confirmed").waitFor();
  await look(page, "console-different");
  await dialog.getByRole("button", { name: "Compare again" }).click();
  await dialog.getByRole("button", { name: "Yes, all the same" }).click();
  await page.getByRole("dialog", { name: "Justizministerium Nordland is a partner" }).waitFor();
  await page.getByRole("button", { name: "Done" }).click();
  await panel.getByText("connected", { exact: true }).waitFor();
});

part("a partner is added in three acts", async () => {
  await page.getByRole("button", { name: "Close the partner" }).click();
  await page.getByRole("button", { name: "Add a partner" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText("Step 1 of 3").waitFor();
  await look(page, "console-pairing");
  await dialog.getByRole("button", { name: "Make a code" }).click();
  await dialog.getByText("Waiting for the other authority").waitFor();
  await look(page, "console-code");
  await dialog.getByRole("button", { name: "Close", exact: true }).click();
  await page.getByText("Codes that may still be used").waitFor();
  await page.getByRole("button", { name: "Add a partner" }).click();
  await dialog.getByRole("radio", { name: /Enter a code/ }).check();
  await dialog.getByLabel("Code", { exact: true }).fill("botschaft1-AGltLm11c3RlcmxhbmQ\nuZXhhbXBsZQ");
  await dialog.getByRole("button", { name: "Check the code" }).click();
  await page.getByRole("dialog", { name: "Hafenamt Seestadt wants to be a partner" }).waitFor();
  await look(page, "console-accept");
  await dialog.getByRole("button", { name: "Add the partner" }).click();
  await dialog.getByText("Step 3 of 3").waitFor();
  await dialog.getByRole("button", { name: "Yes, all the same" }).click();
  await dialog.getByRole("button", { name: "Done" }).click();
  await page.getByRole("link", { name: "Hafenamt Seestadt" }).waitFor();
});

part("every refusal explains itself, and the log proves that nobody changed it", async () => {
  await navigation().getByRole("link", { name: "Decisions" }).click();
  await page.getByRole("list", { name: "Decisions, newest first" }).waitFor();
  await look(page, "console-decisions");
  await page.getByRole("button", { name: "Refused", exact: true }).click();
  await page.getByRole("link", { name: "Why? Event refused" }).click();
  const panel = page.getByRole("complementary", { name: "Why refused?" });
  await panel.getByText("Stopped partners stay out: refused").waitFor();
  await panel.getByText("@lena:justiz.nordland.example").waitFor();
  await panel.getByText("not readable").waitFor();
  await look(page, "console-why");
  await page.getByRole("button", { name: "Check the chain" }).click();
  await page.getByText("The chain has no gap.").waitFor();
  await panel.getByRole("button", { name: "Look at Justizministerium Nordland" }).click();
  await page.getByRole("complementary", { name: "Partner" }).waitFor();
  await page.goBack();
  await panel.waitFor();
});

part("it fits a tablet and a phone, where what is open is the page", async () => {
  for (const [name, width] of [
    ["tablet", 768],
    ["phone", 390],
    ["narrow", 320],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    await look(page, `console-why-${name}`);
    await page.getByRole("button", { name: "Close the decision" }).click();
    await look(page, `console-decisions-${name}`);
    await navigation().getByRole("link", { name: "Partners" }).click();
    await page.getByRole("table").waitFor();
    await look(page, `console-partners-${name}`);
    await page.getByRole("link", { name: "Stadt Musterhausen" }).click();
    await look(page, `console-partner-${name}`);
    await page.getByRole("button", { name: "Close the partner" }).click();
    await navigation().getByRole("link", { name: "Decisions" }).click();
    await page.getByRole("link", { name: "Why? Event refused" }).click();
  }
  await page.setViewportSize({ width: 1440, height: 960 });
});

part("by keys alone from the first link to a panel and back", async () => {
  await navigation().getByRole("link", { name: "Partners" }).click();
  const first = page.getByRole("table").getByRole("link").first();
  await first.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const panel = page.getByRole("complementary", { name: "Partner" });
  await panel.waitFor();
  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "detached" });
  const focused = await page.evaluate(() => document.activeElement?.getAttribute("href"));
  assert.match(focused ?? "", /\/admin\/partners\/./);
});

part("the console speaks German and French throughout", async () => {
  const titles = { de: "In der Verwaltung anmelden", fr: "Se connecter à l’administration" };
  await navigation().getByRole("button", { name: "Sign out" }).click();
  for (const [language, title] of Object.entries(titles)) {
    await page.getByRole("combobox").first().selectOption(language);
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    await look(page, `console-sign-in-${language}`);
  }
  assert.equal(await page.evaluate(() => JSON.stringify({ ...sessionStorage })), "{}");
});

test("no page asked another host, broke the policy or threw", () => {
  assert.deepEqual(
    everybody.flatMap(({ complaints }) => complaints),
    [],
  );
});
