import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { axe } from "../browser/axe.ts";
import { screenshot } from "../browser/screenshot.ts";

/** Takes pictures of a screen in light and dark; in neither does axe find anything, and nothing scrolls sideways. */
export async function look(page: Page, name: string): Promise<void> {
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await screenshot(page, colorScheme === "light" ? name : `${name}-dark`);
    assert.deepEqual(await axe(page), [], `${name}, ${colorScheme}`);
  }
  const excess = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  assert.ok(excess <= 0, `${name} scrolls sideways by ${excess} px`);
}
