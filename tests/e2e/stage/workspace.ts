import type { Locator, Page } from "playwright-core";

/** An administrator makes a link for somebody. */
export async function makeInvitation(page: Page, greetingName: string): Promise<string> {
  await page.getByRole("link", { name: "Settings" }).first().click();
  await page.getByRole("link", { name: "Invitations" }).click();
  await page.getByLabel("Whom do you invite?").fill(greetingName);
  await page.getByRole("button", { name: "Make a link" }).click();
  return page.getByLabel("Link of the invitation").inputValue();
}

export async function toConversations(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Conversations" }).first().click();
}

/** Begins a conversation of two with whoever is found by this text. */
export async function beginConversation(page: Page, text: string, name: string): Promise<void> {
  await page.getByRole("button", { name: "New conversation" }).first().click();
  await page.getByRole("combobox", { name: "With whom?" }).fill(text);
  await page.getByRole("option", { name }).click();
  await page.getByRole("button", { name: "Begin the conversation" }).click();
  await page.getByRole("heading", { level: 1, name }).waitFor();
}

export async function acceptInvitation(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Accept" }).click();
  await composer(page).waitFor();
}

export function composer(page: Page): Locator {
  return page.getByRole("form", { name: "Write a message" }).getByRole("textbox").last();
}

export async function say(page: Page, text: string): Promise<void> {
  await composer(page).fill(text);
  await composer(page).press("Enter");
}

/** A message of these words, as it stands among the others. */
export function message(page: Page, text: string): Locator {
  return page.getByRole("log").getByText(text).first();
}

/** Chooses a picture as from a file, and says what it shows. */
export async function sendPicture(page: Page, file: { name: string; mimeType: string; buffer: Buffer }, alt: string) {
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByLabel("What does the picture show?").fill(alt);
  await page.getByRole("button", { name: "Send", exact: true }).click();
}
