import type { ResponseOf } from "@botschaft/protocol/contract";

/** A refusal or a change of partners, as the border's log keeps it. */
export type LogEntry = {
  readonly seq: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly kind: "refusal" | "change";
  /** Address of a person, `terminal` or `server`. */
  readonly actor?: string;
  readonly direction?: "in" | "out";
  readonly serverName?: string;
  /** `refused`, `partner.added`, `partner.cut` … */
  readonly action: string;
  readonly rule?: string;
  readonly why?: string;
  /** How often the same happened while the entry was open. */
  readonly count: number;
  readonly facts: Facts;
  /** The rules in their order; the last one decided. */
  readonly steps: readonly Step[];
};

/** What was judged, never its content; each as text, also where the server kept another form. */
export type Facts = Readonly<Partial<Record<string, string>>>;

export type Step = { readonly rule: string; readonly matched: boolean; readonly text: string };

type Wire = ResponseOf<"botschaft", "listBorderLog">["entries"][number];

export function toLogEntry(wire: Wire): LogEntry {
  const { seq, at, kind, action, count, steps } = wire;
  return {
    seq,
    at,
    kind,
    action,
    count,
    steps,
    ...(wire.actor === undefined ? {} : { actor: wire.actor }),
    ...(wire.direction === undefined ? {} : { direction: wire.direction }),
    ...(wire.server_name === undefined ? {} : { serverName: wire.server_name }),
    ...(wire.rule === undefined ? {} : { rule: wire.rule }),
    ...(wire.why === undefined ? {} : { why: wire.why }),
    facts: toFacts(wire.facts),
  };
}

function toFacts(facts: Wire["facts"]): Facts {
  return Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, toText(value)]));
}

function toText(value: unknown): string {
  if (typeof value === "string") return value;
  return Array.isArray(value) ? value.map(toText).join(", ") : JSON.stringify(value);
}
