import pg from "pg";
import { reasonOf } from "../reason.ts";
import { DatabaseUnavailable } from "./errors.ts";

/** Where PostgreSQL is. `host` is a name, an address, or the folder of its Unix socket. */
export type ConnectionOptions = {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly database: string;
  readonly password?: string;
  /** Without it the connection is not encrypted. */
  readonly tls?: TlsOptions;
};

export type TlsOptions = { readonly rejectUnauthorized: boolean; readonly ca?: string; readonly anyName?: boolean };

const connectTimeoutMs = 5_000;

/** A query without an answer for this long means that the network is gone: the connection is given up. */
const answerTimeoutMs = 60_000;

/** A connected client in pipeline mode. `lost` fires once, when the connection ends otherwise than by `end()`. */
export type Session = { readonly client: pg.Client; readonly lost: AbortSignal; end(): Promise<void> };

/** Rejects with DatabaseUnavailable, the cause being what the socket or PostgreSQL said. */
export async function connect(options: ConnectionOptions, name: string, answerMs = answerTimeoutMs): Promise<Session> {
  const client = new pg.Client({ ...clientConfig(options, name), query_timeout: answerMs, pipeline: true });
  const losing = new AbortController();
  let isEnding = false;
  const lose = () => {
    if (isEnding || losing.signal.aborted) return;
    losing.abort();
    // Where only the protocol broke, the socket is still open and the session alive, with its lock.
    client.end().catch(() => {});
  };
  client.on("error", lose);
  client.once("end", lose);
  try {
    await client.connect();
  } catch (cause) {
    isEnding = true;
    client.end().catch(() => {});
    throw new DatabaseUnavailable(`PostgreSQL cannot be reached: ${reasonOf(cause)}`, { cause });
  }
  return {
    client,
    lost: losing.signal,
    async end() {
      isEnding = true;
      if (!losing.signal.aborted) await client.end();
    },
  };
}

/** Everything is said explicitly, so that PGHOST, PGSSLMODE and their like in the environment change nothing. */
function clientConfig(options: ConnectionOptions, name: string): pg.ClientConfig {
  return {
    host: options.host,
    port: options.port,
    user: options.user,
    database: options.database,
    password: options.password ?? "",
    ssl: options.tls === undefined ? false : tlsConfig(options.tls),
    application_name: name,
    connectionTimeoutMillis: connectTimeoutMs,
    keepAlive: true,
    types: { getTypeParser },
  };
}

function tlsConfig(tls: TlsOptions): pg.ClientConfig["ssl"] {
  return {
    rejectUnauthorized: tls.rejectUnauthorized,
    ...(tls.ca === undefined ? {} : { ca: tls.ca }),
    ...(tls.anyName === true ? { checkServerIdentity: () => undefined } : {}),
  };
}

const int8Oid = 20;
const int8ArrayOid = 1016;
const textArrayOid = 1009;
const parseTextArray = findParser(textArrayOid) as (text: string) => (string | null)[];

function getTypeParser(oid: number, format?: "text" | "binary"): (value: string) => unknown {
  if (oid === int8Oid) return parseInt8;
  if (oid === int8ArrayOid)
    return (text) => parseTextArray(text).map((item) => (item === null ? null : parseInt8(item)));
  return findParser(oid, format);
}

function findParser(oid: number, format: "text" | "binary" = "text"): (value: string) => unknown {
  return pg.types.getTypeParser(oid, format as "text") as (value: string) => unknown;
}

function parseInt8(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError("an int8 of PostgreSQL is beyond 2^53; read it as text");
  return value;
}
