import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Locator, Page } from "playwright-core";
import { openBrowser } from "./browser/open-browser.ts";
import { screenshot } from "./browser/screenshot.ts";
import { signInToConsole } from "./stage/console.ts";
import { beginJourney } from "./stage/journey.ts";
import { look } from "./stage/look.ts";
import { ask, settle, sharedSecret } from "./stage/residents.ts";
import { type AuthorityServer, startTwoAuthorities, type TwoAuthorities } from "./stage/two-authorities.ts";
import { type Visitor, visit } from "./stage/visitor.ts";

const [ministry, town] = ["Innenministerium Musterland", "Stadt Musterhausen"] as const;

let both: TwoAuthorities;
let browser: Browser;
let anna: Visitor;
let ewa: Visitor;
let ewasToken: string;

const part = beginJourney(async () => {
  for (const [at, { page }] of [anna, ewa].entries()) await screenshot(page, `console-partners-ended-${at}`);
});

before(async () => {
  both = await startTwoAuthorities({ BOTSCHAFT_FEDERATION: "closed", BOTSCHAFT_SHARED_SECRET: sharedSecret });
  await begin(both.one, ministry, "anna", "Anna Lehmann");
  ewasToken = await begin(both.other, town, "ewa", "Ewa Kowalczyk");
  browser = await openBrowser();
  anna = await visit(browser, `${both.one.address}/admin/`);
  ewa = await visit(browser, `${both.other.address}/admin/`);
});
after(async () => {
  await browser?.close();
  await both?.close();
});

/** An authority with a name and an administrator. */
async function begin(server: AuthorityServer, authority: string, localpart: string, displayName: string) {
  const token = await settle(server.address, { localpart, displayName, isAdmin: true });
  await ask(server.address, token, "PUT", "/_botschaft/v1/authority", { name: authority });
  return token;
}

function panelOf(page: Page): Locator {
  return page.getByRole("complementary", { name: "Partner" });
}

function digitsOn(page: Page): Promise<readonly string[]> {
  const list = page.getByRole("dialog").getByRole("list", { name: "Six groups of five digits" });
  return list.locator("[aria-hidden]").allTextContents();
}

part("in closed mode without a partner there is one thing to do", async () => {
  for (const [{ page }, who] of [
    [anna, "anna"],
    [ewa, "ewa"],
  ] as const) {
    await signInToConsole(page, who);
    await page.getByRole("heading", { name: "No partner yet" }).waitFor();
  }
  await look(anna.page, "console-no-partner");
});

part("two administrators exchange one code, and see the same digits", async () => {
  const { page } = anna;
  await page.getByRole("button", { name: "Add a partner" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Make a code" }).click();
  const code = await page.getByRole("dialog").getByLabel("Code", { exact: true }).inputValue();
  await accept(ewa.page, code);
  await page.getByRole("dialog", { name: `Does ${town} show the same digits?` }).waitFor();
  const [here, there] = [await digitsOn(page), await digitsOn(ewa.page)];
  assert.equal(here.length, 6);
  assert.deepEqual(here, there);
  for (const each of [page, ewa.page]) {
    await each.getByRole("dialog").getByRole("button", { name: "Yes, all the same" }).click();
    await each.getByRole("button", { name: "Done" }).click();
  }
});

async function accept(page: Page, code: string): Promise<void> {
  await page.getByRole("button", { name: "Add a partner" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: /Enter a code/ }).check();
  await dialog.getByLabel("Code", { exact: true }).fill(code.replace(/(.{60})/g, "$1\n"));
  await dialog.getByRole("button", { name: "Check the code" }).click();
  await page.getByRole("dialog", { name: `${ministry} wants to be a partner` }).waitFor();
  await dialog.getByText(`https://${both.one.name}`).waitFor();
  await dialog.getByRole("button", { name: "Add the partner" }).click();
  await dialog.getByText("Step 3 of 3").waitFor();
}

part("each has the other as a partner, compared, with its keys", async () => {
  await anna.page.getByRole("link", { name: town }).click();
  await panelOf(anna.page).getByText("connected", { exact: true }).waitFor();
  await panelOf(anna.page).getByText("compared", { exact: true }).waitFor();
  await panelOf(anna.page).getByText("Key ed25519:").waitFor();
  await look(anna.page, "console-real-partner");
});

part("the kill switch holds at once: what the other side asks is refused, and says why", async () => {
  const { page } = anna;
  await panelOf(page).getByRole("button", { name: "Cut the partner off" }).click();
  await page.getByRole("alertdialog").getByLabel("Reason").fill("Incident 114");
  await page.getByRole("alertdialog").getByRole("button", { name: "Cut the partner off" }).click();
  await panelOf(page).getByText("Cut off by you").waitFor();
  assert.notEqual((await askForAnna()).status, 200);
  await page.getByRole("link", { name: "Decisions" }).click();
  await page.getByRole("button", { name: "Refused", exact: true }).click();
  await page
    .getByRole("link", { name: /^Why\?/ })
    .first()
    .click();
  const why = page.getByRole("complementary", { name: "Why refused?" });
  await why.getByText("Partners cut off stay out: refused").waitFor();
  await why.getByRole("button", { name: `Look at ${town} and connect again` }).waitFor();
  await look(page, "console-real-why");
});

/** Somebody at the other authority looks for somebody here. */
function askForAnna() {
  const path = `/_matrix/client/v3/profile/${encodeURIComponent(`@anna:${both.one.name}`)}`;
  return fetch(`${both.other.address}${path}`, { headers: { Authorization: `Bearer ${ewasToken}` } });
}

part("the way back leads through the same panel, and the log holds together", async () => {
  const { page } = anna;
  await page.getByRole("button", { name: `Look at ${town} and connect again` }).click();
  await panelOf(page).getByRole("button", { name: "Connect again" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Connect again" }).click();
  await panelOf(page).getByText("connected", { exact: true }).waitFor();
  assert.equal((await askForAnna()).status, 200);
  await page.getByRole("link", { name: "Decisions" }).click();
  await page.getByRole("button", { name: "Changed", exact: true }).click();
  for (const what of ["Partner connected again", "Partner cut off", "Digits compared", "Code made"]) {
    await page.getByText(what).first().waitFor();
  }
  await page.getByRole("button", { name: "Check the chain" }).click();
  await page.getByText("The chain has no gap.").waitFor();
  await look(page, "console-real-decisions");
});

part("a code that is none says what to do", async () => {
  const { page } = anna;
  await page.getByRole("link", { name: "Partners" }).click();
  await page.getByRole("button", { name: "Add a partner" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: /Enter a code/ }).check();
  await dialog.getByLabel("Code", { exact: true }).fill("botschaft1-thisisnocode");
  await dialog.getByRole("button", { name: "Check the code" }).click();
  await dialog.getByText("This code is incomplete or has expired.").waitFor();
  await look(page, "console-wrong-code");
  await dialog.getByRole("button", { name: "Cancel" }).click();
});

part("a server called by its name that is a partner already, or does not answer, is said to be so", async () => {
  const { page } = anna;
  await page.getByRole("button", { name: "Add a partner" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: /Call a server by its name/ }).check();
  const cases = [
    ["https://nordland.example/", "No server is called that."],
    [both.other.name, "This server is a partner already, or it is your own."],
    ["127.0.0.1:1", "The other authority’s server does not answer"],
  ] as const;
  for (const [name, sentence] of cases) {
    await dialog.getByLabel("Name of the server").fill(name);
    await dialog.getByRole("button", { name: "Fetch its keys" }).click();
    await dialog.getByText(sentence).waitFor();
  }
  await look(page, "console-no-answer");
});

test("no page asked another host, broke the policy or threw", () => {
  assert.deepEqual([...anna.complaints, ...ewa.complaints], []);
});
