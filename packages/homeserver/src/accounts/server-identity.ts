import type { Clock } from "@botschaft/platform/clock";
import { StartupProblem } from "@botschaft/platform/lifecycle";
import type { ReadPool } from "@botschaft/platform/postgres";
import type { Random } from "@botschaft/platform/random";
import type { ServerName } from "@botschaft/protocol/ids";
import { findServer, type GroupCommit, insertServer, type ServerRow } from "@botschaft/storage";
import { SigningKeys } from "./signing-keys.ts";

export type ServerIdentity = {
  readonly serverName: ServerName;
  /** 16 random bytes, made with the database. */
  readonly incarnation: Uint8Array;
  readonly authorityName: string | null;
  /** They sign events from the first one on. */
  readonly keys: SigningKeys;
};

type Parts = {
  readonly storage: { readonly reads: ReadPool; readonly writer: GroupCommit };
  readonly clock: Clock;
  readonly random: Random;
};

/**
 * What the server is called and signs with: stored at the first start, the same ever after.
 * @throws {StartupProblem} where the database belongs to another name
 */
export async function openServerIdentity(parts: Parts, serverName: ServerName): Promise<ServerIdentity> {
  const { reads } = parts.storage;
  const server = (await findServer(reads)) ?? (await foundServer(parts, serverName));
  checkName(server, serverName);
  const { incarnation, authorityName } = server;
  return { serverName, incarnation, authorityName, keys: await SigningKeys.open(parts, serverName) };
}

async function foundServer({ storage, clock, random }: Parts, serverName: ServerName): Promise<ServerRow> {
  const incarnation = random.bytes(16);
  const statements = [insertServer(serverName, incarnation, clock.now())];
  await storage.writer.submit({ key: "server", rows: [], statements });
  return { serverName, incarnation, authorityName: null };
}

function checkName(server: ServerRow, serverName: string): void {
  if (server.serverName === serverName) return;
  if (server.serverName === "localhost") {
    throw new StartupProblem(
      `This data was made in trial mode, for localhost, and a server's name is for ever. To begin as ${serverName}, move the data folder away (or use an empty database) and start again.`,
    );
  }
  throw new StartupProblem(
    `This data belongs to the server ${server.serverName}, and a server's name is for ever. Set BOTSCHAFT_SERVER_NAME to ${server.serverName}, or use an empty database for ${serverName}.`,
  );
}
