export type { Environment } from "./load.ts";
export { type Config, type ConfigSources, readConfig } from "./read-config.ts";
export { describeConfig, writeReference } from "./reference.ts";
