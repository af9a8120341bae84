import { readFileSync } from "node:fs";
import { userInfo } from "node:os";
import type { ConnectionOptions, TlsOptions } from "./client.ts";

/** `postgres://user:password@host:port/database?sslmode=…`; undefined for what is none. */
export function parseDatabaseUrl(text: string): ConnectionOptions | undefined {
  const url = URL.parse(text);
  if (url === null || (url.protocol !== "postgres:" && url.protocol !== "postgresql:")) return undefined;
  const host = url.searchParams.get("host") ?? decodeURIComponent(url.hostname.replace(/^\[(.*)\]$/, "$1"));
  const user = decodeURIComponent(url.username) || url.searchParams.get("user") || findUserName();
  const password = decodeURIComponent(url.password) || url.searchParams.get("password") || "";
  const tls = parseTls(url.searchParams);
  if (host === "" || user === "" || tls === undefined) return undefined;
  return {
    host,
    port: Number(url.port || url.searchParams.get("port") || 5432),
    user,
    database: decodeURIComponent(url.pathname.slice(1)) || user,
    ...(password === "" ? {} : { password }),
    ...(tls === "none" ? {} : { tls }),
  };
}

/** Without the password. */
export function showDatabaseUrl({ host, port, user, database }: ConnectionOptions): string {
  return `postgres://${user}@${host.includes(":") ? `[${host}]` : host}:${port}/${database}`;
}

/** As libpq does it where the address names none; empty for a user id without a name. */
function findUserName(): string {
  try {
    return userInfo().username;
  } catch {
    return "";
  }
}

const parameters = new Set(["host", "port", "user", "password", "sslmode", "sslrootcert"]);

/** As libpq reads them, but for `allow` and `prefer`, which promise nothing. A parameter that we would ignore is refused. */
function parseTls(query: URLSearchParams): TlsOptions | "none" | undefined {
  if ([...query.keys()].some((name) => !parameters.has(name))) return undefined;
  const root = query.get("sslrootcert");
  const ca = root === null ? {} : readCertificate(root);
  if (ca === undefined) return undefined;
  switch (query.get("sslmode") ?? (root === null ? "disable" : "verify-full")) {
    case "disable":
      return "none";
    case "require":
      return root === null ? { rejectUnauthorized: false } : { rejectUnauthorized: true, anyName: true, ...ca };
    case "verify-ca":
      return { rejectUnauthorized: true, anyName: true, ...ca };
    case "verify-full":
      return { rejectUnauthorized: true, ...ca };
    default:
      return undefined;
  }
}

function readCertificate(path: string): { readonly ca: string } | undefined {
  try {
    return { ca: readFileSync(path, "utf8") };
  } catch {
    return undefined;
  }
}
