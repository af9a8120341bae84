import type { ResponseOf } from "@botschaft/protocol/contract";
import { decodeJsonText, isObject, type JsonObject, type JsonValue } from "@botschaft/protocol/json";
import type { LogRow } from "../store/log-rows.ts";

export type LogEntry = ResponseOf<"botschaft", "listBorderLog">["entries"][number];

/** A row of the log as administrators read it. */
export function logEntryIn({ seq, ts, actor, action, facts: json }: LogRow): LogEntry {
  const stored = objectIn(decodeJsonText(json));
  const isRefusal = action === "refused";
  const { server_name, direction, rule, why, count, facts, steps } = stored;
  return {
    seq,
    at: ts,
    kind: isRefusal ? "refusal" : "change",
    ...(isRefusal ? {} : { actor }),
    ...(direction === "in" || direction === "out" ? { direction } : {}),
    ...texts({ server_name, rule, why }),
    action,
    count: typeof count === "number" ? count : 1,
    facts: objectIn(facts),
    steps: (Array.isArray(steps) ? steps : []) as LogEntry["steps"],
  };
}

function objectIn(value: JsonValue | undefined): JsonObject {
  return isObject(value) ? value : {};
}

function texts<Name extends string>(fields: Readonly<Record<Name, JsonValue | undefined>>) {
  const written = Object.entries(fields).filter(([, value]) => typeof value === "string");
  return Object.fromEntries(written) as { readonly [Field in Name]?: string };
}
