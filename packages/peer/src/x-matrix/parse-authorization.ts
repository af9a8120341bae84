import { parseServerName, type ServerName } from "@botschaft/protocol/ids";

/** What the sender of a request says about itself; nothing of it is proved yet. */
export type Claim = {
  readonly origin: ServerName;
  /** Servers from before version 1.3 of the specification leave it out. */
  readonly destination: ServerName | undefined;
  readonly keyId: string;
  /** Base64. */
  readonly signature: string;
};

const maxLength = 4096;
const scheme = /^x-matrix[ ]+/i;
const keyIdForm = /^ed25519:[!-~]{1,128}$/;

/**
 * Reads `X-Matrix name=value,…`. Undefined where a part is missing or malformed, and where a name is there twice: two
 * readers could take different ones.
 * https://spec.matrix.org/v1.19/server-server-api/#request-authentication, RFC 9110 section 11.4
 */
export function parseAuthorization(header: string): Claim | undefined {
  if (header.length > maxLength) return undefined;
  const start = scheme.exec(header);
  const parameters = start === null ? undefined : parseParameters(header.slice(start[0].length));
  if (parameters === undefined) return undefined;
  const origin = parseServerName(parameters.get("origin"));
  const named = parameters.get("destination");
  const destination = named === undefined ? undefined : parseServerName(named);
  const keyId = parameters.get("key") ?? "";
  const signature = parameters.get("sig") ?? "";
  if (origin === undefined || (named !== undefined && destination === undefined)) return undefined;
  return keyIdForm.test(keyId) && signature !== "" ? { origin, destination, keyId, signature } : undefined;
}

// A token's characters and, for older servers, colons; base64's `/` and `=` come from senders that quote nothing.
const parameter =
  /[ \t]*(?:([!#$%&'*+\-.^_`|~0-9A-Za-z]+)[ \t]*=[ \t]*(?:"((?:[^"\\]|\\.)*)"|([^\s",]+))[ \t]*)?(,|$)/y;

function parseParameters(text: string): ReadonlyMap<string, string> | undefined {
  const found = new Map<string, string>();
  parameter.lastIndex = 0;
  for (;;) {
    const match = parameter.exec(text);
    if (match === null) return undefined;
    const [, name, quoted, bare, end] = match;
    if (name !== undefined) {
      const key = name.toLowerCase();
      if (found.has(key)) return undefined;
      found.set(key, quoted === undefined ? (bare as string) : quoted.replace(/\\(.)/g, "$1"));
    }
    if (end === "") return found;
  }
}
