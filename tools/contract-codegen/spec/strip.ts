// Takes the prose out of the specification's data: what remains is structure, versions and examples.

/** Keys under which the keys of the next level are names chosen by the specification, not keywords. */
const nameMaps = new Set([
  "properties",
  "patternProperties",
  "paths",
  "responses",
  "content",
  "headers",
  "schemas",
  "variables",
]);
/** Keys whose values are data, to be kept as they are. */
const dataKeys = new Set(["example", "default", "enum", "const", "value"]);
const prose = new Set(["description", "summary"]);

type Position = "keywords" | "names" | "examples";

/** A copy of `node` without descriptions and summaries; of `x-changedInMatrixVersion` only the versions remain. */
export function stripProse(node: unknown, position: Position = "keywords"): unknown {
  if (Array.isArray(node)) return node.map((entry) => stripProse(entry));
  if (typeof node !== "object" || node === null) return node;
  const kept = Object.entries(node).filter(([key]) => position === "names" || !prose.has(key));
  return Object.fromEntries(kept.map(([key, value]) => [key, stripEntry(key, value, position)]));
}

function stripEntry(key: string, value: unknown, position: Position): unknown {
  if (position === "names") return stripProse(value);
  if (position === "examples") return stripExample(value);
  if (key === "x-changedInMatrixVersion") return Object.keys(value as object);
  if (dataKeys.has(key)) return value;
  // A list under `examples` holds plain data (JSON Schema); a map holds named examples (OpenAPI).
  if (key === "examples") return Array.isArray(value) ? value : stripProse(value, "examples");
  return stripProse(value, nameMaps.has(key) ? "names" : "keywords");
}

function stripExample(example: unknown): unknown {
  if (typeof example !== "object" || example === null || Array.isArray(example)) return example;
  return Object.fromEntries(Object.entries(example).filter(([key]) => !prose.has(key)));
}
