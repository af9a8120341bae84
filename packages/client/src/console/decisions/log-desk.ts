import type { ResponseOf } from "@botschaft/protocol/contract";
import type { Call } from "../../server/call.ts";
import type { Chain, LogFilter } from "./decisions-model.ts";
import { type LogEntry, toLogEntry } from "./log-entry.ts";

export type LogPage = { readonly entries: readonly LogEntry[]; readonly nextBefore: number | undefined };

/** The border's log, to be read and checked; nobody changes it. */
export interface LogDesk {
  list(filter: LogFilter, before: number | undefined, limit: number): Promise<LogPage>;
  check(): Promise<Extract<Chain, { readonly entries: number }>>;
}

export function createLogDesk(call: Call): LogDesk {
  return {
    async list({ kind, serverName }, before, limit) {
      const query = new URLSearchParams({ limit: String(limit) });
      if (kind !== "all") query.set("kind", kind);
      if (serverName !== undefined) query.set("partner", serverName);
      if (before !== undefined) query.set("before", String(before));
      const answer = await call<ResponseOf<"botschaft", "listBorderLog">>("GET", `/_botschaft/v1/border/log?${query}`);
      return { entries: answer.entries.map(toLogEntry), nextBefore: answer.next_before };
    },
    async check() {
      type Answer = ResponseOf<"botschaft", "verifyBorderLog">;
      const { ok, entries, broken_at: at } = await call<Answer>("GET", "/_botschaft/v1/border/log/verify");
      return ok ? { phase: "whole", entries } : { phase: "broken", entries, at: at ?? 0 };
    },
  };
}
