import { posix } from "node:path";
import type { Check, Finding } from "../check.ts";
import { isImport, parseFile, placeOf, type SourceFile, type SyntaxNode } from "../syntax.ts";
import { isTypeScript, listFiles, workspaceOf } from "../tree.ts";

/** What the dependency rules cannot see: types imported inline, names of modules made at run time, relative paths into another package. */
export const imports: Check = {
  name: "imports",
  run(root) {
    const files = listFiles(root).filter(isTypeScript);
    return files.flatMap((path) => findingsIn(parseFile(root, path)));
  },
};

function findingsIn(file: SourceFile): readonly Finding[] {
  return file.nodes.flatMap((node) => {
    const what = inlineType(node) ?? unnamedModule(file, node) ?? strayPath(file.path, node);
    return what === undefined ? [] : [{ where: placeOf(file, node), what }];
  });
}

function inlineType(node: SyntaxNode): string | undefined {
  if (node.type !== "TsImportType") return undefined;
  return 'import("…") as a type hides from the dependency rules: write import type';
}

/** A module's name that is computed is seen by nobody; a launcher or a test that needs it imports a file URL of its own. */
function unnamedModule({ path }: SourceFile, node: SyntaxNode): string | undefined {
  if (!/^(packages|apps)\//.test(path) || node.type !== "CallExpression") return undefined;
  if ((node.callee as SyntaxNode).type !== "Import") return undefined;
  const [first] = node.arguments as readonly { readonly expression: SyntaxNode }[];
  return first?.expression.type === "StringLiteral"
    ? undefined
    : "import() of a computed name hides from the dependency rules";
}

function strayPath(path: string, node: SyntaxNode): string | undefined {
  const specifier = isImport(node) ? String((node.source as SyntaxNode).value) : "";
  if (!specifier.startsWith(".")) return undefined;
  const target = posix.join(posix.dirname(path), specifier);
  const workspace = workspaceOf(target);
  if (workspace === undefined || workspace === workspaceOf(path)) return undefined;
  if (path.startsWith("packages/testing/") && /^apps\/[^/]+\/src\/wire\.ts$/.test(target)) return undefined;
  return `reaches into ${workspace} by a path: import it by name, through its exports`;
}
