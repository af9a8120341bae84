import type { Readable } from "../../model/readable.ts";
import type { ConsoleProblem } from "../console-problem.ts";
import type { LogEntry } from "./log-entry.ts";

export type LogFilter = { readonly kind: "all" | "refusal" | "change"; readonly serverName?: string };

/** Whether each entry of the log follows from the one before it. */
export type Chain =
  | { readonly phase: "unchecked" }
  | { readonly phase: "checking" }
  | { readonly phase: "whole"; readonly entries: number }
  | { readonly phase: "broken"; readonly entries: number; readonly at: number }
  | { readonly phase: "failed"; readonly problem: ConsoleProblem };

export type DecisionsState = {
  readonly phase: "loading" | "ready" | "failed";
  /** One page, newest first. */
  readonly entries: readonly LogEntry[];
  readonly filter: LogFilter;
  readonly hasNewer: boolean;
  readonly hasOlder: boolean;
  readonly chain: Chain;
  readonly problem?: ConsoleProblem;
  readonly opened?: OpenEntry;
};

export type OpenEntry =
  | { readonly phase: "loading" | "missing"; readonly seq: number }
  | {
      readonly phase: "ready";
      readonly seq: number;
      readonly entry: LogEntry;
      /** Where it stands on the page that is shown, from 1; absent where it does not. */
      readonly place?: number;
    };

export interface DecisionsModel {
  readonly state: Readable<DecisionsState>;
  /** The page that is shown, again. */
  load(): Promise<void>;
  filterBy(filter: LogFilter): Promise<void>;
  showOlder(): Promise<void>;
  showNewer(): Promise<void>;
  open(seq: number): Promise<void>;
  close(): void;
  checkChain(): Promise<void>;
}
