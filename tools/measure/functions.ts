import { type SourceFile, type SyntaxNode, spanLines } from "../check/syntax.ts";

export type Measured = { readonly name: string; readonly lines: number };

const kinds = [
  "FunctionDeclaration",
  "FunctionExpression",
  "ArrowFunctionExpression",
  "ClassMethod",
  "PrivateMethod",
  "MethodProperty",
  "Constructor",
];

/** Every function of a file with the lines it spans, first line to last. Arrow functions of one line are expressions and left out. */
export function listFunctions(file: SourceFile): readonly Measured[] {
  return file.nodes.flatMap((node) => {
    if (!kinds.includes(node.type)) return [];
    const [first, last] = spanLines(file, node);
    if (node.type === "ArrowFunctionExpression" && first === last) return [];
    return [{ name: `${file.path}:${first} ${nameOf(node)}`, lines: last - first + 1 }];
  });
}

function nameOf(node: SyntaxNode): string {
  const named = (node.identifier ?? node.key) as SyntaxNode | null | undefined;
  const value = named?.value ?? (named?.id as SyntaxNode | undefined)?.value;
  return value === undefined ? "(unnamed)" : String(value);
}
