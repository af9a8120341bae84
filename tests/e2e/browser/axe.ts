import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";

/**
 * What axe finds on the page as it is, of any level, in one line each; empty is what is wanted. Its source is evaluated
 * and not loaded, because the page's policy allows no script of others.
 */
export async function axe(page: Page): Promise<readonly string[]> {
  const source = await readFile(fileURLToPath(import.meta.resolve("axe-core")), "utf8");
  await page.evaluate(source);
  return await page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: it is known by this name on the page alone
    const { violations } = await (globalThis as any).axe.run(document, { resultTypes: ["violations"] });
    return violations.flatMap((violation: { id: string; help: string; nodes: { html: string; target: string[] }[] }) =>
      violation.nodes.map((node) => `${violation.id}: ${violation.help}: ${node.target.join(" ")}: ${node.html}`),
    );
  });
}
