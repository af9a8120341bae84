// The files that the contract is made from, parsed once each.
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { parse } from "yaml";

/** A place in a file: path relative to this tool's folder, and a JSON pointer ("" is the whole file). */
export type Location = { readonly file: string; readonly pointer: string };

export type Found = { readonly at: Location; readonly value: unknown };

export interface Documents {
  /** Names of the files (not folders) directly in `folder`, sorted. */
  list(folder: string): readonly string[];
  get(at: Location): unknown;
}

export type Fields = { readonly [key: string]: unknown };

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function openDocuments(root: string): Documents {
  const parsed = new Map<string, unknown>();
  const load = (file: string): unknown => {
    if (!parsed.has(file)) parsed.set(file, parse(readFileSync(join(root, file), "utf8")));
    return parsed.get(file);
  };
  return {
    list: (folder) => {
      const entries = readdirSync(join(root, folder), { withFileTypes: true });
      return entries.flatMap((entry) => (entry.isFile() ? [entry.name] : [])).sort();
    },
    get: (at) => stepInto(load(at.file), at),
  };
}

/** What `value` stands for: itself, or what its `$ref` names (through several if need be), its siblings laid over it. */
export function followReference(documents: Documents, at: Location, value: unknown): Found {
  if (!isFields(value) || typeof value.$ref !== "string") return { at, value };
  const { $ref, ...siblings } = value;
  const target = locate(at, $ref as string);
  const found = followReference(documents, target, documents.get(target));
  return isFields(found.value) ? { at: found.at, value: { ...found.value, ...siblings } } : found;
}

/** Where a `$ref` written in `at.file` points. */
export function locate(at: Location, reference: string): Location {
  const [path = "", pointer = ""] = reference.split("#");
  const file = path === "" ? at.file : posix.normalize(posix.join(posix.dirname(at.file), path));
  return { file, pointer };
}

function stepInto(document: unknown, at: Location): unknown {
  let node = document;
  for (const step of at.pointer.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    if (!isFields(node) || !Object.hasOwn(node, key)) throw new Error(`${at.file} has nothing at #${at.pointer}.`);
    node = node[key];
  }
  return node;
}
