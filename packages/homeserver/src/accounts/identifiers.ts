import { isObject, type JsonObject, type JsonValue } from "@botschaft/protocol/json";

/** How somebody named the account they want to sign in to. */
export type Identifier =
  | { readonly kind: "user"; readonly user: string }
  | { readonly kind: "email"; readonly address: string };

/**
 * From `identifier`, or from the older fields beside it. Undefined where it is of no kind that we know.
 * https://spec.matrix.org/v1.19/client-server-api/#identifier-types
 */
export function parseIdentifier(fields: JsonObject): Identifier | undefined {
  const { identifier } = fields;
  if (!isObject(identifier)) return parseOlder(fields);
  if (identifier.type === "m.id.user") return user(identifier.user);
  if (identifier.type === "m.id.thirdparty") return thirdParty(identifier.medium, identifier.address);
  return undefined;
}

function parseOlder(fields: JsonObject): Identifier | undefined {
  return user(fields.user) ?? thirdParty(fields.medium, fields.address);
}

function user(value: JsonValue | undefined): Identifier | undefined {
  return typeof value === "string" ? { kind: "user", user: value } : undefined;
}

function thirdParty(medium: JsonValue | undefined, address: JsonValue | undefined): Identifier | undefined {
  if (medium !== "email" || typeof address !== "string") return undefined;
  return { kind: "email", address: canonicalEmail(address) };
}

/** https://spec.matrix.org/v1.19/appendices/#3pid-types */
export function canonicalEmail(address: string): string {
  return address.trim().toLowerCase();
}
