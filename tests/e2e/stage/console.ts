import type { Page } from "playwright-core";
import { password } from "./gates.ts";

/** At the console's gate. */
export async function signInToConsole(page: Page, who: string, secret = password): Promise<void> {
  await page.getByLabel("Address or e-mail address").fill(who);
  await page.getByLabel("Password", { exact: true }).fill(secret);
  await page.getByRole("button", { name: "Sign in" }).click();
}
