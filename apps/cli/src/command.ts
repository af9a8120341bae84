import type { Environment } from "@botschaft/platform/config";

export type Surroundings = {
  readonly environment: Environment;
  /** Takes the answer: standard output. */
  readonly print: (text: string) => void;
  /** Takes everything said around it: standard error. */
  readonly note: (text: string) => void;
};

export type Command = (args: readonly string[], surroundings: Surroundings) => Promise<void>;
