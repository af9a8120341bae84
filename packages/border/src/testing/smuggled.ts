import type { JsonObject, JsonValue } from "@botschaft/protocol/json";
import fc from "fast-check";

const label = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
/** In whatever way a server can be called; none of them is anybody's in the tests. */
export const serverName = fc.oneof(
  fc.tuple(label, label).map(([name, zone]) => `${name}.${zone}.evil`),
  fc.tuple(label, fc.integer({ min: 1, max: 65535 })).map(([name, port]) => `${name}.evil:${port}`),
  label.map((name) => `${name.toUpperCase()}.Evil`),
  label.map((name) => `xn--${name}.evil`),
  fc.ipV4().map((address) => address),
  fc.tuple(fc.ipV6(), fc.integer({ min: 1, max: 65535 })).map(([address, port]) => `[${address}]:${port}`),
);
const localpart = fc.stringMatching(/^[a-zA-Z0-9._=/+-]{0,8}$/);
const identifier = fc
  .tuple(fc.constantFrom("@", "#", "!", "$"), localpart, serverName)
  .map(([sigil, local, server]) => ({ text: `${sigil}${local}:${server}`, server }));
const file = fc
  .tuple(serverName, fc.stringMatching(/^[A-Za-z0-9_-]{1,8}$/))
  .map(([server, id]) => ({ text: `mxc://${server}/${id}`, server }));
/** Something that names a server, and which. */
export const smuggled = fc.oneof(identifier, file);
/** Where something is hidden: keys, or undefined for a list. */
export const path = fc.array(
  fc.option(fc.oneof(fc.string(), fc.constantFrom("content", "unsigned", "signed", "__proto__")), { nil: undefined }),
  {
    maxLength: 20,
  },
);
/** What stands beside it. */
export const noise = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 });

/** @param way keys from the outermost to the innermost */
export function hide(value: JsonValue, way: readonly (string | undefined)[], around: JsonObject): JsonValue {
  return way.reduceRight<JsonValue>(
    (inner, key) => (key === undefined ? [7, inner] : Object.fromEntries([...Object.entries(around), [key, inner]])),
    value,
  );
}
