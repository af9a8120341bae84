import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";

/** @returns the picture's path, in a temporary folder that all runs of one user share */
export async function screenshot(page: Page, name: string): Promise<string> {
  const folder = join(tmpdir(), `botschaft-screens-${process.getuid?.() ?? "own"}`);
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${name}.png`);
  await page.screenshot({ path });
  return path;
}
