import type { Page } from "playwright-core";

export const password = "a sentence that is long enough";

/** Fills in a new account as somebody would; the address is the proposed one. */
export async function fillAccount(page: Page, name?: string): Promise<void> {
  if (name !== undefined) await page.getByLabel("Your name").fill(name);
  await page.getByLabel("Password", { exact: true }).fill(password);
}

/** The first administrator's page, up to the spare key. */
export async function takeOver(page: Page, authority: string, name: string): Promise<void> {
  await page.getByLabel("Name of the authority").fill(authority);
  await fillAccount(page, name);
  await page.getByRole("button", { name: "Take over the server" }).click();
  await page.getByRole("heading", { name: "What if your device is gone?" }).waitFor();
}

/** Keeps the spare key in one step. @returns its twelve words */
export async function keepSpareKey(page: Page): Promise<readonly string[]> {
  const words = page.getByRole("list", { name: "Your spare key" }).getByRole("listitem");
  await words.first().waitFor();
  const spareKey = await words.allInnerTexts();
  await page.getByRole("checkbox").check();
  await page.getByRole("button", { name: "Continue" }).click();
  return spareKey;
}

export async function putOffSpareKey(page: Page): Promise<void> {
  await page.getByRole("radio", { name: "Set up later" }).check();
  await page.getByRole("button", { name: "Continue" }).click();
}

export async function signIn(page: Page, who: string): Promise<void> {
  await page.getByLabel("Address or e-mail address").fill(who);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** Behind the gate. */
export async function untilInside(page: Page): Promise<void> {
  await page.getByRole("navigation", { name: "Main navigation" }).first().waitFor();
}
