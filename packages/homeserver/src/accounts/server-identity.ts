import type { Clock } from "@botschaft/platform/clock";
import { StartupProblem } from "@botschaft/platform/lifecycle";
import type { ReadPool } from "@botschaft/platform/postgres";
import type { Random } from "@botschaft/platform/random";
import { keyFromSeed, type SigningKey, toBase64Url } from "@botschaft/protocol/crypto";
import type { ServerName } from "@botschaft/protocol/ids";
import {
  findServer,
  findServerKey,
  type GroupCommit,
  insertServer,
  insertServerKey,
  type ServerKeyRow,
  type ServerRow,
} from "@botschaft/storage";

export type ServerIdentity = {
  readonly serverName: ServerName;
  /** 16 random bytes, made with the database. */
  readonly incarnation: Uint8Array;
  readonly authorityName: string | null;
  /** Signs events from the first one on. */
  readonly keyId: string;
  readonly key: SigningKey;
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
  const { keyId, seed } = (await findServerKey(reads)) ?? (await makeKey(parts));
  const { incarnation, authorityName } = server;
  return { serverName, incarnation, authorityName, keyId, key: keyFromSeed(seed) };
}

async function foundServer({ storage, clock, random }: Parts, serverName: ServerName): Promise<ServerRow> {
  const incarnation = random.bytes(16);
  const statements = [insertServer(serverName, incarnation, clock.now())];
  await storage.writer.submit({ key: "server", rows: [], statements });
  return { serverName, incarnation, authorityName: null };
}

async function makeKey({ storage, clock, random }: Parts): Promise<ServerKeyRow> {
  const keyId = `ed25519:${toBase64Url(random.bytes(6)).replaceAll("-", "_")}`;
  const row = { keyId, seed: random.bytes(32), fromTs: clock.now() };
  await storage.writer.submit({ key: "server", rows: [], statements: [insertServerKey(row)] });
  return row;
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
