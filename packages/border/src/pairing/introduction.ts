import { type OwnKeys, type Refusal, signableText, signaturesOf, signJson, type Verifier } from "@botschaft/peer";
import type { BodyOf } from "@botschaft/protocol/contract";
import { parseServerName, type ServerName } from "@botschaft/protocol/ids";
import { isObject, JsonError, type JsonObject } from "@botschaft/protocol/json";
import { type PartnerKey, parseAddress, parseAuthorityName, parseKeys } from "./claims.ts";

/** What a server says of itself to another one, in exchange for the same. */
export type Introduction = {
  readonly server: ServerName;
  readonly name: string | undefined;
  readonly address: string;
  readonly keys: readonly PartnerKey[];
};

/** As the contract has it. */
export type SignedIntroduction = JsonObject & BodyOf<"botschaft", "pair">["introduction"];

/** @param server whom it is for: nobody else can be shown it */
export function buildIntroduction(
  { server, current }: OwnKeys,
  { name, address }: Pick<Introduction, "address" | "name">,
  forServer: ServerName,
): SignedIntroduction {
  const content: JsonObject = {
    server_name: server,
    ...(name === undefined ? {} : { name }),
    address,
    for: forServer,
    keys: Object.fromEntries(current.map(({ keyId, publicKey }) => [keyId, publicKey])),
  };
  return current.reduce<JsonObject>((signed, key) => signJson(signed, server, key), content) as SignedIntroduction;
}

/** Of the server that it names, for us, and signed with each of the keys in it. */
export async function checkIntroduction(
  value: unknown,
  us: ServerName,
  verifier: Verifier,
): Promise<{ readonly ok: true; readonly introduction: Introduction } | Refusal> {
  const introduction = isObject(value) ? parseIntroduction(value) : undefined;
  if (introduction === undefined || !isObject(value)) return refuse("The introduction cannot be read");
  const { server } = introduction;
  if (value.for !== us) return refuse(`The introduction of ${server} is for another server`);
  if (!(await isSignedByAll(value, introduction, verifier)))
    return refuse(`The introduction is not signed with the keys of ${server}`);
  return { ok: true, introduction };
}

function refuse(why: string): Refusal {
  return { ok: false, rule: "pairing-introduction", why };
}

function parseIntroduction({ server_name, name, address, keys }: JsonObject): Introduction | undefined {
  const server = parseServerName(server_name);
  const origin = parseAddress(address);
  const parsed = isObject(keys) ? parseKeys(Object.entries(keys)) : undefined;
  const authorityName = parseAuthorityName(name);
  if (server === undefined || origin === undefined || parsed === undefined) return undefined;
  if (name !== undefined && authorityName === undefined) return undefined;
  return { server, name: authorityName, address: origin, keys: parsed };
}

async function isSignedByAll(value: JsonObject, { server, keys }: Introduction, verifier: Verifier): Promise<boolean> {
  const text = textOf(value);
  if (text === undefined) return false;
  const signatures = signaturesOf(value, server);
  const fits = await Promise.all(
    keys.map(({ keyId, publicKey }) => verifier.verify(publicKey, text, signatures.get(keyId) ?? "")),
  );
  return fits.every((fit) => fit);
}

function textOf(value: JsonObject): string | undefined {
  try {
    return signableText(value);
  } catch (error) {
    if (error instanceof JsonError) return undefined; // nobody can have signed it
    throw error;
  }
}
