export {
  type Acquaintance,
  type Border,
  type BorderOptions,
  type BorderPorts,
  createBorder,
} from "./create-border.ts";

/** What `migrate` applies in a schema called `border`. */
export const migrations = new URL("../migrations/", import.meta.url);
