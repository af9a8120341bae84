export {
  type Acquaintance,
  type Border,
  type BorderOptions,
  type BorderPorts,
  createBorder,
} from "./create-border.ts";
export { findRecord } from "./desk/record.ts";

/** What `migrate` applies in a schema called `border`. */
export const migrations = new URL("../migrations/", import.meta.url);
