import type { ConnectionOptions } from "@botschaft/platform/postgres";

/** As people write it, for a socket in a folder. */
export function databaseUrl({ host, user, database }: ConnectionOptions): string {
  return `postgres://${user}@localhost/${database}?host=${encodeURIComponent(host)}`;
}
