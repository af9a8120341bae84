import type { Check, Finding } from "../check.ts";
import { isGlobal, parseFile, placeOf, type SourceFile, type SyntaxNode } from "../syntax.ts";
import { isTest, isTypeScript, listFiles } from "../tree.ts";

/** Code that decides and never waits. */
const pure = /^packages\/(room\/src|border\/src\/policy)\//;
/** Code that runs on the clock, the timers and the chance it is handed. */
const ported = /^packages\/(protocol|storage|homeserver|peer|identity|border)\/src\//;

const waiting = ["Promise", "AsyncIterable", "AsyncGenerator", "queueMicrotask"];
const timeAndChance = ["performance", "setTimeout", "setInterval"];

/** No Promise, clock or chance in what must be pure; time and chance only through ports in what must be testable. */
export const purity: Check = {
  name: "purity",
  run(root) {
    const files = listFiles(root).filter((file) => isTypeScript(file) && !isTest(file));
    return files
      .filter((file) => pure.test(file) || ported.test(file))
      .flatMap((path) => findingsIn(parseFile(root, path)));
  },
};

function findingsIn(file: SourceFile): readonly Finding[] {
  const rules = pure.test(file.path) ? [waits, asksTheClock] : [asksTheClock];
  return file.nodes.flatMap((node) => {
    const what = rules.map((rule) => rule(node)).find((answer) => answer !== undefined);
    return what === undefined ? [] : [{ where: placeOf(file, node), what }];
  });
}

function waits(node: SyntaxNode): string | undefined {
  const isWaiting = node.async === true || node.type === "AwaitExpression" || isGlobal(node, waiting);
  return isWaiting
    ? "the core cannot wait: no Promise, async or await here; answer what you need and be asked again"
    : undefined;
}

function asksTheClock(node: SyntaxNode): string | undefined {
  const isAsking = isGlobal(node, timeAndChance) || isNow(node) || isRandom(node);
  return isAsking ? "time and chance are handed in (ports clock and random), so that a play can set them" : undefined;
}

/** `Date.now()` and `new Date()`; `new Date(ms)` only formats. */
function isNow(node: SyntaxNode): boolean {
  const callee = node.callee as SyntaxNode | undefined;
  if (node.type === "NewExpression") return isGlobal(callee as SyntaxNode, ["Date"]) && noArguments(node);
  return node.type === "MemberExpression" && isGlobal(node.object as SyntaxNode, ["Date"]) && property(node) === "now";
}

function isRandom(node: SyntaxNode): boolean {
  if (node.type !== "MemberExpression") return false;
  if (isGlobal(node.object as SyntaxNode, ["Math"])) return property(node) === "random";
  return isGlobal(node.object as SyntaxNode, ["crypto"]) && /^(random|getRandom)/.test(property(node));
}

function property(node: SyntaxNode): string {
  return String((node.property as SyntaxNode).value ?? "");
}

function noArguments(node: SyntaxNode): boolean {
  return ((node.arguments as readonly unknown[] | null) ?? []).length === 0;
}
