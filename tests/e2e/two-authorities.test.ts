import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { openBrowser } from "./browser/open-browser.ts";
import { screenshot } from "./browser/screenshot.ts";
import { botschaft } from "./stage/command-line.ts";
import { draw } from "./stage/drawing.ts";
import { fillAccount, putOffSpareKey, takeOver, untilInside } from "./stage/gates.ts";
import { beginJourney } from "./stage/journey.ts";
import { look } from "./stage/look.ts";
import { type AuthorityServer, startTwoAuthorities, type TwoAuthorities } from "./stage/two-authorities.ts";
import { type Visitor, visit } from "./stage/visitor.ts";
import {
  acceptInvitation,
  composer,
  makeInvitation,
  message,
  say,
  sendPicture,
  toConversations,
} from "./stage/workspace.ts";

const part = beginJourney(async () => {
  for (const [at, { page }] of everybody.entries()) await screenshot(page, `two-ended-${Date.now()}-${at}`);
});
const [ministry, town] = ["Innenministerium Musterland", "Stadt Musterhausen"] as const;
let both: TwoAuthorities;
let browser: Browser;
let miriam: Visitor;
let ewa: Visitor;
const everybody: Visitor[] = [];

const texts = {
  greeting: "Good morning, is the southern weir open?",
  answer: "Since seven. The gauge stands at 4.91 metres.",
  waiting: "I shall enter this at noon.",
  alsoWaiting: "The next version comes at six.",
  alt: "The gate of the southern weir",
} as const;

before(async () => {
  both = await startTwoAuthorities({ BOTSCHAFT_FEDERATION: "closed" });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  assert.deepEqual(await both.close(), [0, 0], "both servers stop in order");
});

async function come(server: AuthorityServer, authority: string, name: string): Promise<Visitor> {
  const visitor = await visit(browser, await server.readFirstLink());
  everybody.push(visitor);
  await takeOver(visitor.page, authority, name);
  await putOffSpareKey(visitor.page);
  await untilInside(visitor.page);
  return visitor;
}

part("two authorities have a server each, and no partner", async () => {
  miriam = await come(both.one, ministry, "Miriam Aydın");
  ewa = await come(both.other, town, "Ewa Kowalczyk");
});

part("whoever is behind the border is shown with the reason, and with where that can be changed", async () => {
  const { page } = miriam;
  await typeAddress(page);
  const row = page.getByRole("region", { name: "Not reachable" });
  await row.getByText("is no partner of your authority.").waitFor();
  assert.equal(await row.getByRole("link", { name: "Manage partners" }).getAttribute("href"), "/admin/");
  await look(page, "closed-border");
});

part("whoever does not administer is led to who does, with the words ready", async () => {
  const { page } = miriam;
  await page.keyboard.press("Escape");
  const link = new URL(await makeInvitation(page, "Jonas Petersen"));
  await toConversations(page);
  const jonas = await visit(browser, `${both.one.address}${link.pathname}${link.hash}`);
  everybody.push(jonas);
  await fillAccount(jonas.page);
  await jonas.page.getByRole("button", { name: "Create account" }).click();
  await putOffSpareKey(jonas.page);
  await untilInside(jonas.page);
  await typeAddress(jonas.page);
  await jonas.page.getByText("Responsible: Miriam Aydın").waitFor();
  await look(jonas.page, "whom-to-ask");
  await jonas.page.getByRole("button", { name: "Ask for access" }).click();
  await jonas.page.getByRole("heading", { level: 1, name: "Miriam Aydın" }).waitFor();
  assert.match(await composer(jonas.page).inputValue(), /ewa\.kowalczyk.* is no partner .* Could you allow this\?$/);
});

part("one code makes them partners: the other one is found by address, and named", async () => {
  const code = await botschaft(both.one.data, "partner", "invite");
  await botschaft(both.other.data, "partner", "accept", code.trim());
  const { page } = miriam;
  await typeAddress(page);
  await page.getByRole("option", { name: /Ewa Kowalczyk/ }).waitFor();
  await page.getByRole("option", { name: new RegExp(town) }).waitFor();
  await look(page, "partner-found");
});

async function typeAddress(page: Page): Promise<void> {
  await page.getByRole("button", { name: "New conversation" }).first().click();
  await page.getByRole("combobox", { name: "With whom?" }).fill(`ewa.kowalczyk:${both.other.name}`);
}

part("before the conversation is open to them, it is asked, with the band that it will have", async () => {
  const { page } = miriam;
  await page.getByRole("combobox", { name: "With whom?" }).press("Enter");
  await page.getByRole("button", { name: "Begin the conversation" }).click();
  const question = page.getByRole("dialog", { name: `Should ${town} read along?` });
  await question.getByText(`with ${town}`).waitFor();
  await look(page, "wider");
  await question.getByRole("button", { name: "Begin the conversation" }).click();
  await page.getByRole("heading", { level: 1, name: "Ewa Kowalczyk" }).waitFor();
  await page.getByRole("button", { name: new RegExp(`Who is here.*with ${town}`) }).waitFor();
});

part("they write to each other, a picture too, and see from where", async () => {
  await ewa.page.getByText("Miriam Aydın invites you").waitFor();
  await ewa.page.getByText(ministry).first().waitFor();
  await look(ewa.page, "invited-by-partner");
  await acceptInvitation(ewa.page);
  await say(miriam.page, texts.greeting);
  await message(ewa.page, texts.greeting).waitFor();
  await say(ewa.page, texts.answer);
  await message(miriam.page, texts.answer).waitFor();
  await miriam.page.getByRole("article", { name: new RegExp(`Ewa Kowalczyk, ${town}`) }).waitFor();
  const buffer = await draw(ewa.page);
  await sendPicture(ewa.page, { name: "southern-weir.png", mimeType: "image/png", buffer }, texts.alt);
  await miriam.page.waitForFunction((alt) => {
    const image = document.querySelector<HTMLImageElement>(`[role=log] img[alt*="${alt}"]`);
    return image?.complete === true && image.naturalWidth === 640;
  }, texts.alt);
  await look(miriam.page, "two-authorities");
});

part("the administrator pulls the kill switch: both see why, and what is written waits", async () => {
  await botschaft(both.one.data, "partner", "cut", both.other.name);
  await miriam.page.getByText(new RegExp(`^${town} has been cut off by your authority since`)).waitFor();
  await say(miriam.page, texts.waiting);
  await say(miriam.page, texts.alsoWaiting);
  await miriam.page.getByText(`2 messages wait for ${town}.`).waitFor();
  await miriam.page.getByRole("log").getByRole("img", { name: "waiting to be delivered" }).first().waitFor();
  await look(miriam.page, "cut-off");
  await say(ewa.page, "Are you still there?");
  await ewa.page.getByText(new RegExp(`^${ministry} (?:has not been|is not) reachable`)).waitFor();
  await look(ewa.page, "not-reachable");
  assert.equal(await message(ewa.page, texts.waiting).count(), 0);
});

part("they are partners again: what waited arrives by itself, and nothing is said any more", async () => {
  await botschaft(both.one.data, "partner", "restore", both.other.name);
  for (const text of [texts.waiting, texts.alsoWaiting]) await message(ewa.page, text).waitFor();
  await message(miriam.page, "Are you still there?").waitFor();
  for (const { page } of [miriam, ewa]) {
    const told = page.getByText(/cut off by your authority|not reachable|not been reachable|wait for/);
    await told.first().waitFor({ state: "detached" });
  }
  assert.equal(await composer(miriam.page).count(), 1);
});

test("no page asked another host, broke the policy or threw", () => {
  assert.deepEqual(
    everybody.flatMap(({ complaints }) => complaints),
    [],
  );
});
