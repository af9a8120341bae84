import { type AuthSubject, checkEvent, type SignatureFacts } from "../auth/index.ts";
import { eventOf, type RoomState, viewOf } from "./rooms.ts";
import { rulesOf, served } from "./versions.ts";

/** A row of a table: an event, the room it comes into, and what the rules say of it in each version. */
export type AuthCase = {
  readonly name: string;
  readonly event: Partial<AuthSubject>;
  readonly state?: RoomState;
  readonly facts?: SignatureFacts;
  /** "ok" or the rule that refuses; the later entry counts from its version on. */
  readonly says: string | readonly (readonly [since: number, rule: string])[];
};

export function ruleFor(version: string, { event, state, facts }: AuthCase): string {
  const verdict = checkEvent(eventOf(version, event), viewOf(version, state), rulesOf(version), facts);
  if (verdict.ok) return "ok";
  return verdict.rule;
}

function expected(version: string, { says }: AuthCase): string {
  if (typeof says === "string") return says;
  return says.findLast(([since]) => since <= Number(version))?.[1] ?? "nothing said";
}

/** @throws where a row of the table is not what the rules say */
export function checkCases(cases: readonly AuthCase[]): void {
  for (const version of served) {
    for (const each of cases) {
      const said = ruleFor(version, each);
      const wanted = expected(version, each);
      if (said !== wanted) throw new Error(`${each.name}, version ${version}: ${said} instead of ${wanted}`);
    }
  }
}
