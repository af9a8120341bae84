import type { ServerName } from "@botschaft/protocol/ids";

/** `closed`: partners alone; `open`: everybody but partners that are cut off or stopped. */
export type Mode = "closed" | "open";

/**
 * How a server stands that was named here: `connected`, spoken with; `waiting`, its digits not compared yet; `cut`, the
 * kill switch is pulled; `stopped`, its keys changed and nobody vouched for them; `removed`, as if never named.
 */
export type PartnerState = "connected" | "waiting" | "cut" | "stopped" | "removed";

export type Direction = "in" | "out";

/** What is judged by. */
export type Policy = {
  readonly mode: Mode;
  /** This server. */
  readonly self: ServerName;
  /** Undefined for a server that was never named. */
  stateOf(server: string): PartnerState | undefined;
};

/** In open mode another spelling of a name is no way around the kill switch; in closed mode it is no partner's name. */
export function buildPolicy(
  mode: Mode,
  self: ServerName,
  partners: Iterable<readonly [server: string, state: PartnerState]>,
): Policy {
  const spelling = mode === "open" ? plainSpelling : (name: string) => name;
  const states = new Map([...partners].map(([server, state]) => [spelling(server), state]));
  return { mode, self, stateOf: (server) => states.get(spelling(server)) };
}

/** Lower case, without the dot at the end of the host, and without the port that is meant anyway. */
function plainSpelling(server: string): string {
  return server
    .toLowerCase()
    .replace(/\.*(:\d+)?$/, (_end, port: string | undefined) =>
      port === undefined || Number(port.slice(1)) === 8448 ? "" : `:${Number(port.slice(1))}`,
    );
}
