import type { Cast } from "../cast.ts";
import type { FigureId, Figures } from "../figures.ts";
import type { Window } from "../load/closed-loop.ts";
import type { PerPart } from "../usage.ts";

/** What a scenario is played on. */
export type Stage = {
  readonly address: URL;
  readonly cast: Cast;
  readonly window: Window;
  /** CPU milliseconds used so far; undefined where the server's processes cannot be seen. */
  readCpu(): PerPart | undefined;
};

/** One measurement: prepares what it needs from the cast, runs for about the window's length, returns its figures. */
export type Scenario = { readonly measures: readonly FigureId[]; run(stage: Stage): Promise<Figures> };
