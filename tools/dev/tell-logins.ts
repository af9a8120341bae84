import type { Server } from "./server.ts";

/** A line for each person: where they sign in, their name there, their address among all. */
export function tellLogins(servers: readonly Pick<Server, "place" | "base" | "name">[]): string {
  const rows = servers.flatMap(({ place, base, name }) =>
    place.people.map(({ localpart, isAdmin }) => [
      base,
      localpart,
      `@${localpart}:${name}`,
      `${place.name}${isAdmin ? ", administrator" : ""}`,
    ]),
  );
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  return rows.map((cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")).join("\n");
}
