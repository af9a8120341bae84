import type { Border } from "../../session/partners.ts";
import type { Person } from "../person.ts";

/** Who can change what the border says. */
export type BorderHelp = {
  /** The reader left out. */
  readonly administrators: readonly Person[];
  /** The reader is one of them. */
  readonly isOwn: boolean;
};

export function helpAt(border: Border | undefined, me: string): BorderHelp {
  const all = border?.administrators ?? [];
  const administrators = all.filter(({ userId }) => userId !== me);
  return { administrators, isOwn: administrators.length < all.length };
}
