import assert from "node:assert/strict";
import { setTimeout as delay } from "node:timers/promises";
import type { Server, Someone } from "./stage.ts";

const below = "/_botschaft/v1/border";

/** Over the control socket, as the command line does. @param path below /border */
export async function order(server: Server, method: "DELETE" | "GET" | "POST", path: string, body?: object) {
  const { status, json, text } = await server.control.send(method, `${below}${path}`, body);
  assert.equal(status, 200, text);
  return json;
}

/** The words with which an order is refused. */
export async function refused(server: Server, path: string, body: object): Promise<string> {
  const { status, json, text } = await server.control.send("POST", `${below}${path}`, body);
  assert.notEqual(status, 200, text);
  return json.error;
}

export function pathOf(partner: Server, act = ""): string {
  return `/partners/${encodeURIComponent(partner.name)}${act}`;
}

/** Undefined where it is none. */
export async function partnerOf(server: Server, other: Server) {
  const { partners } = await order(server, "GET", "/partners");
  return partners.find(({ server_name }: { server_name: string }) => server_name === other.name);
}

/** As if its pause after having been refused were over. */
export function retry(server: Server, other: Server): void {
  server.parts.outside?.outbound.sender.reconsider(other.name);
}

/** Asks again until the partner is in that state. */
export async function untilState(server: Server, other: Server, state: string) {
  for (;;) {
    const partner = await partnerOf(server, other);
    if (partner.state === state) return partner;
    await delay(100);
  }
}

export async function logOf(server: Server, query = "") {
  return (await order(server, "GET", `/log${query}`)).entries as readonly Entry[];
}

type Entry = {
  readonly action: string;
  readonly direction?: string;
  readonly rule?: string;
  readonly server_name?: string;
  readonly facts: { readonly kind?: string; readonly reason?: string };
};

export async function shownTo({ server, token }: Someone) {
  return (await server.client.get("/_botschaft/v1/partners", { token })).json;
}

/** Acts, and waits until somebody's /sync says that partners changed. */
export async function untilPartnersChange({ server, token }: Someone, act: () => Promise<unknown>): Promise<void> {
  const first = await server.client.get("/_matrix/client/v3/sync", { token });
  const { version } = first.json["eu.botschaft.partners"];
  const query = { since: first.json.next_batch, timeout: "20000" };
  const waiting = server.client.get("/_matrix/client/v3/sync", { token, query });
  await act();
  assert.notEqual((await waiting).json["eu.botschaft.partners"].version, version);
}
