import type { AuditEntry } from "@botschaft/platform/audit";
import type { JsonObject } from "@botschaft/protocol/json";
import type { Step } from "../policy/judgement.ts";
import type { Direction } from "../policy/policy.ts";

/** Something that the border did not let through; its facts, never its content. */
export type Refusal = {
  readonly direction: Direction;
  /** The other server, where one is known; it may not have proved its name. */
  readonly server: string | undefined;
  /** What wanted to cross: `event`, `invite`, `request` … */
  readonly kind: string;
  readonly rule: string;
  readonly why: string;
  readonly steps: readonly Step[];
  readonly roomId?: string | undefined;
  readonly eventId?: string | undefined;
  readonly eventType?: string | undefined;
  readonly sender?: string | undefined;
};

/** The same refusal, as often as it came within a while; times in ms since 1970. */
export type Counted = {
  readonly refusal: Refusal;
  readonly count: number;
  readonly first: number;
  readonly last: number;
};

const longest = 255;

export function refusalEntry({ refusal, count, first, last }: Counted): AuditEntry {
  const { direction, server, kind, rule, why, steps, roomId, eventId, eventType, sender } = refusal;
  const details = { kind, event_type: eventType, room_id: roomId, event_id: eventId, sender };
  const facts: JsonObject = {
    ...withoutUndefined({ server_name: server }),
    ...withoutUndefined({ direction, rule, why }),
    count,
    facts: { ...withoutUndefined(details), ...(count > 1 ? { last_at: last } : {}) },
    steps: steps.map(({ rule, matched, text }) => ({ rule: clean(rule), matched, text: clean(text) })),
  };
  return { ts: first, actor: "border", action: "refused", facts };
}

function withoutUndefined(fields: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, text]) => (text === undefined ? [] : [[name, clean(text)]])),
  );
}

/** Others choose these texts: bounded, and nothing in them that no database or no terminal takes. */
function clean(text: string): string {
  return text
    .slice(0, longest)
    .toWellFormed()
    .replaceAll(/\p{Cc}/gu, "\ufffd");
}
