import assert from "node:assert/strict";
import { registerBySecret } from "@botschaft/testing/programs";
import { password } from "./gates.ts";

/** What the server is started with, so that people are there without a page for each. */
export const sharedSecret = "residents of a journey";

type Resident = { readonly localpart: string; readonly displayName: string; readonly isAdmin?: boolean };

/** Gives somebody an account with the password of all journeys. @returns an access token */
export async function settle(server: string, resident: Resident): Promise<string> {
  return (await registerBySecret(server, sharedSecret, { ...resident, password })).token;
}

/** What a request of somebody's device is answered. */
export async function whoAmI(server: string, token: string): Promise<{ readonly errcode?: string }> {
  const headers = { Authorization: `Bearer ${token}` };
  return (await (await fetch(`${server}/_matrix/client/v3/account/whoami`, { headers })).json()) as object;
}

/** One request in somebody's name that is not refused. */
export async function ask(server: string, token: string, method: string, path: string, body: object): Promise<void> {
  const headers = { Authorization: `Bearer ${token}` };
  const { status } = await fetch(`${server}${path}`, { method, headers, body: JSON.stringify(body) });
  assert.equal(status, 200, `${method} ${path}`);
}
