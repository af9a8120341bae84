import { parseServerName } from "@botschaft/protocol/ids";
import { isObject, type JsonObject, type JsonValue } from "@botschaft/protocol/json";
import { namesInIdentifier, namesInStateKey, unreadable } from "./names-in-identifier.ts";

/** Where people write what they like: nobody follows an identifier in there. */
const freeTexts = new Set([
  ...["body", "formatted_body", "topic", "name", "displayname", "display_name", "device_display_name"],
  ...["reason", "status_msg", "description", "m.text", "m.html", "org.matrix.msc1767.text", "org.matrix.msc1767.html"],
]);
/** Whose texts are server names, alone or in a list. */
const serverLists = new Set(["via", "via_servers", "id_server"]);
const serverFields = new Set(["origin", "destination"]);
const identifierFields = new Set(["room_id", "event_id", "redacts"]);
const serverUrls = new Set(["key_validity_url"]);

type Names = Set<string>;

/**
 * Every server name that an event (or an ephemeral unit, or a template of an event) can hold, at any depth: of whole
 * identifiers of people, aliases, rooms and events, of addresses of media, of lists of servers, of signatures, as values
 * and as keys of objects. Free text is not looked at, nor the patterns of an access list, nor whom it denies.
 * What stands in a server name's place and is none is `unreadable`.
 */
export function namesInEvent(event: JsonObject): ReadonlySet<string> {
  const names: Names = new Set();
  const { content, state_key: stateKey, ...rest } = event;
  for (const field of serverFields) addServers(rest[field], names);
  for (const field of identifierFields) addIdentifier(rest[field], names);
  addPerson(rest.sender, names);
  if (typeof stateKey === "string") addStateKey(event.type, stateKey, names);
  walk(rest, names);
  if (event.type === "m.room.server_acl" && isObject(content)) addAccessList(content, names);
  else walk(content, names);
  return names;
}

/** Without recursion: the depth is another server's choice. */
function walk(root: JsonValue | undefined, names: Names): void {
  const waiting: JsonValue[] = root === undefined ? [] : [root];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value === "string") addAll(namesInIdentifier(value), names);
    else if (Array.isArray(value)) for (const item of value as readonly JsonValue[]) waiting.push(item);
    else if (isObject(value))
      for (const [key, member] of Object.entries(value)) walkMember(key, member, waiting, names);
  }
}

function walkMember(key: string, value: JsonValue, waiting: JsonValue[], names: Names): void {
  addAll(namesInIdentifier(key), names);
  if (serverLists.has(key)) addServers(value, names);
  if (serverUrls.has(key)) addUrl(value, names);
  if (key === "signatures" && isObject(value)) for (const signer of Object.keys(value)) addSigner(signer, names);
  if (typeof value === "string" && freeTexts.has(key)) return;
  waiting.push(value);
}

function addServers(value: JsonValue | undefined, names: Names): void {
  const items = Array.isArray(value) ? (value as readonly JsonValue[]) : [value];
  for (const item of items) if (typeof item === "string") names.add(parseServerName(item) ?? unreadable);
}

/** Keys of signed people's keys are people, those of everything else are servers. */
function addSigner(signer: string, names: Names): void {
  if (!signer.startsWith("@")) addServers(signer, names);
}

/** One without a colon is of a room version whose identifiers are hashes. */
function addIdentifier(value: JsonValue | undefined, names: Names): void {
  if (typeof value === "string" && value.includes(":")) addPerson(value, names);
}

/** Everybody is of some server. */
function addPerson(value: JsonValue | undefined, names: Names): void {
  if (typeof value !== "string") return;
  const found = namesInIdentifier(value);
  addAll(found.length > 0 ? found : [unreadable], names);
}

function addStateKey(type: JsonValue | undefined, stateKey: string, names: Names): void {
  if (type === "m.room.aliases") addServers(stateKey, names);
  else if (type === "m.room.member") addPerson(stateKey, names);
  else addAll(namesInStateKey(stateKey), names);
}

/** Whoever is denied may be anybody. */
function addAccessList({ allow, deny: _deny, ...rest }: JsonObject, names: Names): void {
  const entries = Array.isArray(allow) ? (allow as readonly JsonValue[]) : [];
  addServers(
    entries.filter((entry) => typeof entry !== "string" || !/[*?]/.test(entry)),
    names,
  );
  walk(rest, names);
}

function addUrl(value: JsonValue, names: Names): void {
  if (typeof value !== "string") return;
  const host = URL.parse(value)?.host;
  names.add(parseServerName(host) ?? unreadable);
}

function addAll(found: readonly string[], names: Names): void {
  for (const name of found) names.add(name);
}
