import type { Check } from "../check.ts";
import { listFiles, listManifests, readJson, readText } from "../tree.ts";

/** Every dependency that reaches people has a record that says why it is there, who keeps it and what it costs. */
export const decisions: Check = {
  name: "decision records",
  run(root) {
    const records = listFiles(root).filter((file) => /^docs\/decisions\/\d{4}-[a-z0-9-]+\.md$/.test(file));
    const text = records.map((file) => readText(root, file)).join("\n");
    return ["package.json", ...listManifests(root)].flatMap((where) =>
      runtimeDependencies(readJson(root, where))
        .filter((name) => !text.includes(`\`${name}\``))
        .map((name) => ({ where, what: `${name} has no record in docs/decisions (name it there as \`${name}\`)` })),
    );
  },
};

function runtimeDependencies(manifest: Readonly<Record<string, object | undefined>>): readonly string[] {
  const names = Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies });
  return names.filter((name) => !name.startsWith("@botschaft/"));
}
