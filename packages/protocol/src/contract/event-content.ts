// The content of events that people here write, held against the specification's event schemas.
import type { JsonObject } from "../json/index.ts";
import { type Decoded, decodeWith } from "./decoded.ts";
import { eventContents } from "./generated/events/contents.js";
import type { EventContents } from "./generated/events/types.ts";

export type { EventContents } from "./generated/events/types.ts";
export type EventContent<Type extends keyof EventContents> = EventContents[Type];

/** Which field tells the variants of a type apart. */
const variantFields: { readonly [type: string]: string | undefined } = {
  "m.room.message": "msgtype",
  "m.key.verification.start": "method",
};

/** `content` as it is when the schema of its type accepts it; a type without a schema accepts anything. */
export function checkEventContent<Type extends string>(
  type: Type,
  content: JsonObject,
): Decoded<Type extends keyof EventContents ? EventContents[Type] : JsonObject> {
  const general = decodeWith<JsonObject>(find(type), content);
  const field = variantFields[type];
  const decoded =
    general.ok && field !== undefined ? decodeWith(find(`${type}$${String(content[field])}`), content) : general;
  return decoded as Decoded<Type extends keyof EventContents ? EventContents[Type] : JsonObject>;
}

function find(name: string) {
  return Object.hasOwn(eventContents, name) ? eventContents[name] : undefined;
}
