import type { BarrierKind, BorderHelp, Problem } from "@botschaft/client";
import type { border } from "./de/border.ts";

type Words = typeof border;

/** What is the case at the border, and who can do what about it. */
export function closedBorder(
  { barrier, help }: Extract<Problem, { readonly code: "closedBorder" }>,
  words: Words,
): string {
  return `${words.cases[barrier.kind](barrier.authority.name, "")} ${remedy(barrier.kind, help, words)}`;
}

function remedy(kind: BarrierKind, { isOwn, administrators }: BorderHelp, words: Words): string {
  if (kind === "unreachable") return words.laterAgain;
  if (isOwn) return words.youCanChange;
  const [only] = administrators;
  return only !== undefined && administrators.length === 1 ? words.canChange(only.name) : words.administrationCanChange;
}
