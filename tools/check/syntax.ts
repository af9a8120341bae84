import { createRequire } from "node:module";
import { readText } from "./tree.ts";

const swc = createRequire(import.meta.url)("@swc/core") as {
  parseSync(text: string, options: object): { body: unknown };
};

/** A node of swc's syntax tree: `type` and `span` in nodes, anything in the fields. */
export type SyntaxNode = { readonly type: string; readonly span?: { readonly start: number; readonly end: number } } & {
  readonly [field: string]: unknown;
};

export type SourceFile = { readonly path: string; readonly text: string; readonly nodes: readonly SyntaxNode[] };

/** Parses one TypeScript file and lays out all of its nodes in the order in which they stand. Throws on a syntax error. */
export function parseFile(root: string, path: string): SourceFile {
  const text = readText(root, path);
  const module = swc.parseSync(text, { syntax: "typescript", tsx: path.endsWith(".tsx"), target: "es2024" });
  const nodes: SyntaxNode[] = [];
  collect(module.body, nodes);
  return { path, text, nodes };
}

/** What a file imports or exports again by a statement, as written. */
export function listSpecifiers(file: SourceFile): readonly string[] {
  return file.nodes.filter(isImport).map((node) => String((node.source as SyntaxNode).value));
}

/** `import … from` and `export … from`; not `import()`. */
export function isImport(node: SyntaxNode): boolean {
  return /^(Import|Export)\w*Declaration$/.test(node.type) && (node.source ?? undefined) !== undefined;
}

/** `path:line` of a node. */
export function placeOf(file: SourceFile, node: SyntaxNode): string {
  return `${file.path}:${spanLines(file, node)[0]}`;
}

/** The first and the last line of a node; swc counts bytes from 1. */
export function spanLines(file: SourceFile, node: SyntaxNode): readonly [first: number, last: number] {
  const bytes = Buffer.from(file.text);
  const lineAt = (offset: number) =>
    bytes
      .subarray(0, Math.max(0, offset - 1))
      .toString("latin1")
      .split("\n").length;
  return [lineAt(node.span?.start ?? 1), lineAt(node.span?.end ?? 1)];
}

/** Whether a node is a name that no scope of the file declares: swc marks those with context 1. */
export function isGlobal(node: SyntaxNode, names: readonly string[]): boolean {
  return node.type === "Identifier" && node.ctxt === 1 && names.includes(node.value as string);
}

function collect(value: unknown, into: SyntaxNode[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into);
  } else if (typeof value === "object" && value !== null) {
    if (typeof (value as SyntaxNode).type === "string") into.push(value as SyntaxNode);
    for (const field of Object.values(value)) collect(field, into);
  }
}
