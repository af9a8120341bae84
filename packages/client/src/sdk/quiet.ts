import { logger } from "matrix-js-sdk/lib/logger.js";

type Loglevel = { methodFactory: () => () => void; rebuild(): void };

/** Some parts of the SDK write to a diary of their own, which ends on the console: with ids of rooms and people. */
export function quietSdk(): void {
  const root = logger as unknown as Loglevel;
  root.methodFactory = () => () => undefined;
  root.rebuild();
}
