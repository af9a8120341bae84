import { localpartOf, parseUserId, type ServerName, serverNameOf } from "@botschaft/protocol/ids";
import { isObject, type JsonObject, type JsonValue } from "@botschaft/protocol/json";

/** How somebody named the account they want to sign in to; `other` is of a kind that no account here has. */
export type Identifier =
  | { readonly kind: "user"; readonly user: string }
  | { readonly kind: "email"; readonly address: string }
  | { readonly kind: "other"; readonly name: string };

/**
 * From `identifier`, or from the older fields beside it. Undefined where it is of no type that the specification knows.
 * https://spec.matrix.org/v1.19/client-server-api/#identifier-types
 */
export function parseIdentifier(fields: JsonObject): Identifier | undefined {
  const { identifier } = fields;
  if (!isObject(identifier)) return user(fields.user) ?? thirdParty(fields.medium, fields.address);
  if (identifier.type === "m.id.user") return user(identifier.user);
  if (identifier.type === "m.id.thirdparty") return thirdParty(identifier.medium, identifier.address);
  if (identifier.type === "m.id.phone") return thirdParty("msisdn", identifier.phone);
  return undefined;
}

function user(value: JsonValue | undefined): Identifier | undefined {
  return typeof value === "string" ? { kind: "user", user: value } : undefined;
}

function thirdParty(medium: JsonValue | undefined, address: JsonValue | undefined): Identifier | undefined {
  if (typeof medium !== "string" || typeof address !== "string") return undefined;
  if (medium !== "email") return { kind: "other", name: `${medium} ${address}` };
  return { kind: "email", address: canonicalEmail(address) };
}

/** https://spec.matrix.org/v1.19/appendices/#3pid-types */
export function canonicalEmail(address: string): string {
  return address.trim().toLowerCase();
}

/**
 * One text for all ways to write the same name, whether there is such an account or not: whoever counts failures by it
 * tells nobody which names exist. Fit for the database, where U+0000 cannot stand.
 */
export function canonicalName(identifier: Identifier, serverName: ServerName): string {
  const name = plainName(identifier, serverName).toWellFormed().toLowerCase();
  return encodeURIComponent(name).slice(0, longestName);
}

const longestName = 300;

function plainName(identifier: Identifier, serverName: ServerName): string {
  if (identifier.kind === "email") return identifier.address;
  if (identifier.kind === "other") return identifier.name;
  const userId = parseUserId(identifier.user);
  return userId !== undefined && serverNameOf(userId) === serverName ? localpartOf(userId) : identifier.user;
}
