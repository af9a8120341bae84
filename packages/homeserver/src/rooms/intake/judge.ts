import { type AuthView, checkAuthEvents, checkEvent } from "@botschaft/room/auth";
import type { Pdu } from "@botschaft/room/event";
import type { RoomVersionRules } from "@botschaft/room/versions";
import { isThirdPartySigned } from "../third-party-signed.ts";
import type { Refusal } from "./outcome.ts";
import type { ReceivedEvent } from "./received-event.ts";
import { type KnownEvent, viewOfEvents } from "./views.ts";

/**
 * 4. The events that it names as its authority are proper ones, and allow it; else rejected.
 * @param create the room's create event, which from version 12 on no event names
 */
export function judgeByAuthEvents(
  { pdu }: Pick<ReceivedEvent, "pdu">,
  authEvents: readonly KnownEvent[],
  create: KnownEvent | undefined,
  rules: RoomVersionRules,
): Refusal | undefined {
  const named = authEvents.map(({ pdu: each, isRejected }) => ({ ...each, rejected: isRejected }));
  const proper = checkAuthEvents(pdu, named, rules);
  if (!proper.ok) return { rule: proper.rule, why: proper.why };
  const all = rules.auth.createIsAuthEvent || create === undefined ? authEvents : [create, ...authEvents];
  return judgeByView(pdu, viewOfEvents(all, rules), rules);
}

/** Whether a state allows the event. */
export function judgeByView(pdu: Pdu, view: AuthView, rules: RoomVersionRules): Refusal | undefined {
  const facts = { voucherSigned: true, thirdPartySigned: isThirdPartySigned(pdu, view, rules) };
  const judged = checkEvent(pdu, view, rules, facts);
  return judged.ok ? undefined : { rule: judged.rule, why: judged.why };
}
