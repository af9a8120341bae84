import { type Decoded, decodeBody, type Operation } from "@botschaft/protocol/contract";
import { isObject, type JsonValue } from "@botschaft/protocol/json";

/** Operations whose body is an event. */
const events: ReadonlySet<string> = new Set([
  "exchangeThirdPartyInvite",
  "sendInviteV1",
  "sendJoinV2",
  "sendKnock",
  "sendLeaveV2",
]);

/**
 * The body of a request from another server. An event in it is any JSON object here: what an event must be is asked by
 * its room's version. @COMPAT(Synapse) the contract asks for an `origin`, which events have not had for long.
 */
export function decodeFederationBody(operation: Operation, body: JsonValue | undefined): Decoded<unknown> {
  if (events.has(operation.id)) return isObject(body) ? { ok: true, value: body } : noObject("");
  if (operation.id !== "sendInviteV2") return decodeBody(operation, body);
  if (!isObject(body)) return noObject("");
  if (!isObject(body.event)) return noObject("/event");
  const { ok, ...rest } = decodeBody(operation, { ...body, event: anyEvent });
  return ok ? { ok, value: body } : ({ ok, ...rest } as Decoded<unknown>);
}

/** Stands where the contract would look at an event. */
const anyEvent = { sender: "", origin: "", origin_server_ts: 0, type: "", state_key: "", content: { membership: "" } };

function noObject(where: string): Decoded<unknown> {
  return { ok: false, kind: "type", where, why: "must be of type object" };
}
