import type { ReadPool } from "@botschaft/platform/postgres";
import { isObject, type JsonObject, type JsonValue } from "@botschaft/protocol/json";
import { decodePdu } from "@botschaft/room/event";
import { redact } from "@botschaft/room/redaction";
import { listEventsByNid } from "@botschaft/storage";
import { type ClientEvent, type Personal, renderEvent } from "../rooms/client-event.ts";
import type { RoomView } from "../rooms/room-view.ts";
import type { SyncFilter } from "./filter.ts";

export type Told = { readonly event: ClientEvent; readonly personal: Personal };

/**
 * Events as JSON text in the format and with the fields that the reader's filter asks for. Only where it asks for
 * neither is what was serialised for everybody good enough.
 * https://spec.matrix.org/v1.19/client-server-api/#filtering
 */
export async function renderEvents(
  reads: ReadPool,
  view: RoomView,
  told: readonly Told[],
  { event_format, event_fields }: Pick<SyncFilter, "event_format" | "event_fields">,
): Promise<readonly string[]> {
  const texts = told.map(({ event, personal }) => renderEvent(event, personal, { withRoomId: false }));
  if (event_format !== "federation" && event_fields === undefined) return texts;
  const events = texts.map((text) => JSON.parse(text) as JsonObject);
  const formatted = event_format === "federation" ? await asReceived(reads, view, told, events) : events;
  const paths = event_fields?.map(pathOf);
  return formatted.map((event) => JSON.stringify(paths === undefined ? event : onlyFields(event, paths)));
}

/** As servers exchange them, with the id and what is unsigned beside it. */
async function asReceived(
  reads: ReadPool,
  { rules }: RoomView,
  told: readonly Told[],
  events: readonly JsonObject[],
): Promise<readonly JsonObject[]> {
  const stored = await listEventsByNid(
    reads,
    told.map(({ event }) => event.nid),
  );
  const byNid = new Map(stored.map((one) => [one.eventNid, one]));
  return told.map(({ event }, at) => {
    const { event_id = null, unsigned = {} } = events[at] ?? {};
    const { json = "{}", becauseId = null } = byNid.get(event.nid) ?? {};
    const pdu = decodePdu(json, rules);
    return { ...(becauseId === null ? pdu : redact(pdu, rules)), event_id, unsigned } as unknown as JsonObject;
  });
}

/**
 * `content.body` → `["content", "body"]`; a backslash takes the meaning of the dot, or backslash, after it.
 * https://spec.matrix.org/v1.19/appendices/#dot-separated-property-paths
 */
export function pathOf(text: string): readonly string[] {
  const parts = text.match(/(?:\\[.\\]|[^.])+|(?<=\.|^)(?=\.|$)/gs) ?? [];
  return parts.map((part) => part.replace(/\\([.\\])/g, "$1"));
}

/** The event with nothing but what the paths name. */
export function onlyFields(event: JsonObject, paths: readonly (readonly string[])[]): JsonObject {
  let chosen: JsonObject = {};
  for (const path of paths) chosen = withField(chosen, event, path);
  return chosen;
}

function withField(chosen: JsonObject, source: JsonObject, [key, ...rest]: readonly string[]): JsonObject {
  if (key === undefined || !Object.hasOwn(source, key)) return chosen;
  const value = source[key] as JsonValue;
  if (rest.length === 0) return withEntry(chosen, key, value);
  if (!isObject(value)) return chosen;
  const before = Object.hasOwn(chosen, key) ? chosen[key] : undefined;
  const inner = withField(isObject(before) ? before : {}, value, rest);
  return Object.keys(inner).length === 0 ? chosen : withEntry(chosen, key, inner);
}

/** By entries: a field may be called `__proto__`. */
function withEntry(object: JsonObject, key: string, value: JsonValue): JsonObject {
  return Object.fromEntries([...Object.entries(object).filter(([other]) => other !== key), [key, value]]);
}
