import { type Border, createBorder, migrations } from "@botschaft/border";
import type { AccountServices, PartnersVersion } from "@botschaft/homeserver";
import { type Database, migrate } from "@botschaft/platform/postgres";
import type { ServerName } from "@botschaft/protocol/ids";
import type { HomeserverConfig } from "../config.ts";
import { ownKeysOf } from "../peers/own-keys.ts";
import type { Ports } from "../ports.ts";
import type { Outside } from "../wire-federation.ts";
import { greet } from "./greet.ts";
import { healthOf } from "./health.ts";

type Parts = {
  readonly config: HomeserverConfig;
  readonly ports: Ports;
  readonly database: Pick<Database, "reads" | "writer">;
  readonly accounts: Pick<AccountServices, "authority" | "identity">;
};

/** Undefined where this server speaks with no others: there is nothing to judge then. */
export async function openBorder({ config, ports, database, accounts }: Parts): Promise<Border | undefined> {
  const { federation: mode, publicUrl } = config;
  if (mode === "internal") return undefined;
  await migrate(config.database, migrations, { schema: "border" });
  const ownKeys = ownKeysOf(accounts.identity, ports.clock);
  const authorityName = () => accounts.authority.name;
  return createBorder({ mode, ownKeys, authorityName, publicUrl }, { ...database, ...ports });
}

/** What /sync tells of the partners. */
export function partnersVersionOf(border: Border): PartnersVersion {
  return { version: () => border.version, onChange: (listener) => border.onChange(() => listener()) };
}

/** Lets the border call other servers, and those that send to them hear what it decides. */
export function introduceBorder(
  border: Border,
  { peers, keys, outbound: { sender } }: Outside,
  { config, ports }: Pick<Parts, "config" | "ports">,
): void {
  if (peers === undefined) return;
  border.introduce({ strangers: peers.strangers, health: (server) => healthOf({ sender, peers }, server) });
  let spokenWith = listSpokenWith(border);
  sender.onReach((server) => {
    if (sender.destinations.find(server)?.isFailing !== true) border.noteSuccess(server);
    // Who is refused here is not unreachable.
    else if (spokenWith.has(server)) border.noteFailure(server);
  });
  border.onChange(() => {
    const before = spokenWith;
    spokenWith = listSpokenWith(border);
    for (const server of spokenWith.difference(before)) {
      sender.reconsider(server);
      void keys.keyRing.reconsider(server);
      void greet(peers, { origin: config.serverName, destination: server }, ports);
    }
  });
}

function listSpokenWith(border: Border): ReadonlySet<ServerName> {
  const { partners } = border.desk.showPartners();
  const spoken = partners.filter(({ state }) => state === "connected" || state === "unreachable");
  return new Set(spoken.map(({ server_name }) => server_name as ServerName));
}
