import { type Config, readConfig } from "@botschaft/platform/config";
import type { ConnectionOptions } from "@botschaft/platform/postgres";

export { type Config, readConfig };

/** What the wired server needs to know: the database is found by then. */
export type HomeserverConfig = Omit<Config, "databaseUrl" | "logLevel"> & { readonly database: ConnectionOptions };
