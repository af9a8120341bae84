import type { Check, Finding } from "../check.ts";
import { checks } from "../checks/index.ts";
import { codePlants } from "./code.ts";
import { importPlants } from "./imports.ts";
import { packagePlants } from "./packages.ts";
import type { Plant } from "./plant.ts";
import { withPlant } from "./skeleton.ts";

const plants: readonly Plant[] = [...codePlants, ...importPlants, ...packagePlants];

/** Checks that can fail: every check is shown a violation and must refuse it. */
export const planted: Check = {
  name: "planted violations",
  async run(root) {
    const unplanted = checks.filter(({ name }) => !plants.some(({ check }) => check === name));
    const findings = unplanted.map(({ name }) => ({
      where: "tools/check/planted",
      what: `no violation is planted for "${name}"`,
    }));
    for (const plant of plants) findings.push(...(await tryPlant(root, plant)));
    return findings;
  },
};

async function tryPlant(root: string, plant: Plant): Promise<readonly Finding[]> {
  const check = checks.find(({ name }) => name === plant.check);
  if (check === undefined) return [{ where: "tools/check/planted", what: `no check is called "${plant.check}"` }];
  const lines = await withPlant(root, plant, async (tree) =>
    (await check.run(tree)).map(({ where, what }) => `${where}: ${what}`),
  );
  const missed = plant.refused.filter((pattern) => !lines.some((line) => pattern.test(line)));
  const unjust = lines.filter((line) => plant.allowed?.some((pattern) => pattern.test(line)));
  return [
    ...missed.map((pattern) => ({ where: plant.check, what: `planted, but not refused: ${pattern}${shown(lines)}` })),
    ...unjust.map((line) => ({ where: plant.check, what: `allowed, but refused: ${line}` })),
  ];
}

function shown(lines: readonly string[]): string {
  if (lines.length === 0) return " (nothing was found)";
  const first = lines.slice(0, 5).map((line) => line.slice(0, 200));
  return `; found ${lines.length}, such as\n    ${first.join("\n    ")}`;
}
