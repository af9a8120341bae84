import type { Operation } from "@botschaft/protocol/contract";

type Value = string | number | boolean;
export type Query = { readonly [name: string]: Value | readonly Value[] | undefined };

/** The path of an operation with its parameters, percent-encoded. @throws {Error} for one that is missing: a mistake of ours */
export function pathOf(
  { path }: Pick<Operation, "path">,
  parameters: { readonly [name: string]: unknown } = {},
): string {
  return path.replace(/\{([^}]+)\}/g, (_whole, name: string) => {
    const value = parameters[name];
    if (typeof value !== "string" || value === "") throw new Error(`The path ${path} lacks its ${name}`);
    // Dots are left alone by the encoding, and a path of them leads elsewhere.
    return /^\.{1,2}$/.test(value) ? value.replaceAll(".", "%2E") : encodeURIComponent(value);
  });
}

const safePath = /^\/[!"$-;=@-~]*$/;

/**
 * What stands in the request line and is signed. Spaces are `%20`, never `+`.
 * @throws {Error} for a path with a query, a space or a control character: a mistake of ours
 */
export function buildTarget(path: string, query: Query = {}): string {
  if (!safePath.test(path)) throw new Error(`${JSON.stringify(path)} is no encoded path`);
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((item) => `${encodeURIComponent(name)}=${encodeURIComponent(item)}`),
  );
  return pairs.length === 0 ? path : `${path}?${pairs.join("&")}`;
}
