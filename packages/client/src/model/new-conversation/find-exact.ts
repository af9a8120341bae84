import { ServerError } from "../../server/server-error.ts";
import type { Border } from "../../session/partners.ts";
import type { People } from "../../session/session.ts";
import type { Authority } from "../authority.ts";
import { type Barrier, barrierTo } from "../border/barrier.ts";
import type { Person } from "../person.ts";

/** Whom an address typed in full belongs to, or why they cannot be written to. */
export type Exact = {
  readonly person?: Person;
  readonly closed?: { readonly address: string; readonly barrier: Barrier };
};

/** With or without its `@`. A server that no rule lets through is not asked. */
export async function findExact(people: People, border: Border | undefined, text: string): Promise<Exact> {
  const userId = text.startsWith("@") ? text : `@${text}`;
  if (!/^@[^\s:@]+:[^\s:@]+(?::\d+)?$/u.test(userId)) return {};
  const authority = people.authorityOf(userId);
  const barrier = authority === undefined ? undefined : barrierTo(authority, border);
  const address = userId.slice(1);
  if (barrier !== undefined && barrier.kind !== "unreachable") return { closed: { address, barrier } };
  try {
    const person = await people.get(userId);
    return person === undefined ? {} : { person };
  } catch (error) {
    if (authority === undefined || !(error instanceof ServerError)) return {};
    return { closed: { address, barrier: barrier ?? barrierBy(error, authority) } };
  }
}

function barrierBy({ errcode }: ServerError, authority: Authority): Barrier {
  return { kind: errcode === "M_FORBIDDEN" ? "refused" : "unreachable", authority };
}
