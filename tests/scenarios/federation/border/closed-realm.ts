import assert from "node:assert/strict";
import { RemoteError } from "@botschaft/peer";
import type { ServerName } from "@botschaft/protocol/ids";
import { isObject, type JsonObject } from "@botschaft/protocol/json";
import type { Person } from "@botschaft/testing/cast";
import type { Realm, World } from "@botschaft/testing/world";
import { acrossServers, type Scene } from "../stage.ts";

const admin = { name: "the administrator" };
export const [north, south, east] = ["north.example", "south.example", "east.example"] as unknown as readonly [
  ServerName,
  ServerName,
  ServerName,
];

/**
 * A story on three closed servers: all are partners of each other, but that the north has not said yes to the east. Carol,
 * who is in the east, is an outsider to Alice in the north, and none to Bob in the south.
 */
export function behindBorders(title: string, story: (scene: Scene) => Promise<void>): void {
  acrossServers(
    title,
    async (scene) => {
      for (const world of scene.realm.worlds) openBorder(scene.realm, world);
      await befriend(scene.north, south);
      for (const partner of [north, east]) await befriend(scene.south, partner);
      for (const partner of [north, south]) await befriend(scene.east, partner);
      await story(scene);
    },
    { config: { federation: "closed" } },
  );
}

export function borderOf({ server }: World) {
  assert.ok(server.border !== undefined, "a closed server has a border");
  return server.border;
}

/** A partner by name, whose digits were compared. */
export async function befriend(world: World, server: ServerName): Promise<void> {
  const { desk } = borderOf(world);
  const { digits } = await desk.addPartner(admin, server, undefined);
  await desk.confirmPartner(admin, server, digits);
}

export async function cut(world: World, server: ServerName): Promise<void> {
  await borderOf(world).desk.cutPartner(admin, server, undefined);
}

export async function restore(world: World, server: ServerName): Promise<void> {
  await borderOf(world).desk.restorePartner(admin, server);
}

/** Over the wires of the play, the border meets others as it does over real ones. */
function openBorder({ net, clock }: Realm, world: World): void {
  const border = borderOf(world);
  const { outside, serverName } = { ...world.server, serverName: world.serverName };
  const remote = net.remoteServers(serverName);
  border.introduce({
    strangers: {
      async fetchKeys(server) {
        const document = await remote.call(server, "getServerKey", {});
        const keys = keysIn(document);
        return { server, from: server, fetchedAt: clock.now(), keys, document: JSON.stringify(document) };
      },
      async call({ destination: server }) {
        throw new RemoteError("unreachable", "What it runs is not asked here", { server });
      },
    },
    health: async () => ({}),
  });
  border.onChange((server) => outside?.outbound.sender.reconsider(server));
}

function keysIn({ verify_keys: keys, valid_until_ts: validUntil }: JsonObject) {
  return Object.entries(isObject(keys) ? keys : {}).map(([keyId, key]) => ({
    keyId,
    publicKey: String((key as JsonObject).key),
    validUntil: Number(validUntil),
    isRetired: false,
  }));
}

/** What a server has of events: how each was judged, by its id. */
export async function verdictsOf(world: World): Promise<ReadonlyMap<string, string>> {
  const { reads } = world.server.storage;
  const text = `
    SELECT encode(e.event_id, 'base64') AS id, e.verdict, f.rule
      FROM event e LEFT JOIN event_refusal f USING (event_nid) WHERE e.verdict IS NOT NULL`;
  const rows = await reads.query<{ id: string; verdict: number; rule: string | null }>({ name: "", text, values: [] });
  return new Map(rows.map(({ id, verdict, rule }) => [idOf(id), rule ?? verdicts[verdict] ?? "?"]));
}

const verdicts = ["accepted", "soft-failed", "rejected"];

function idOf(base64: string): string {
  return `$${base64.replaceAll("+", "-").replaceAll("/", "_").replaceAll(/[=\n]/g, "")}`;
}

/** How many rows a server has of rooms, and of what is in them. */
export async function rowsOf(world: World): Promise<JsonObject> {
  const tables = ["room", "event", "state_change", "membership", "person", "state_key"];
  const counts = tables.map((table) => `(SELECT count(*)::int FROM ${table}) AS ${table}`).join(", ");
  const [row] = await world.server.storage.reads.query<JsonObject>({ name: "", text: `SELECT ${counts}`, values: [] });
  return row ?? {};
}

/** What a person's request is refused with. */
export async function refusalOf({ device }: Person, method: string, path: string, body: JsonObject = {}, query = {}) {
  const { status, json } = await device.ask(method, path, body, query);
  return [status, json.errcode, json["eu.botschaft.rule"]];
}
