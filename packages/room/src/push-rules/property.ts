import { isObject, type JsonObject, type JsonValue } from "@botschaft/protocol/json";

/**
 * What stands at a path such as `content.m\.mentions.room` of an event; undefined where nothing does.
 * https://spec.matrix.org/v1.19/appendices/#dot-separated-property-paths
 */
export function findProperty(event: JsonObject, path: string): JsonValue | undefined {
  let value: JsonValue | undefined = event;
  for (const name of namesOf(path)) {
    if (!isObject(value) || !Object.hasOwn(value, name)) return undefined;
    value = value[name];
  }
  return value;
}

function namesOf(path: string): readonly string[] {
  if (!path.includes("\\")) return path.includes(".") ? path.split(".") : [path];
  const names = [""];
  for (let at = 0; at < path.length; at++) {
    const isEscape = path[at] === "\\" && (path[at + 1] === "." || path[at + 1] === "\\");
    if (path[at] === ".") names.push("");
    else names.push(`${names.pop()}${isEscape ? path[++at] : path[at]}`);
  }
  return names;
}
