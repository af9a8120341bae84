import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { password } from "./gates.ts";

/** What the server is started with, so that people are there without a page for each. */
export const sharedSecret = "residents of a journey";

type Resident = { readonly localpart: string; readonly name: string; readonly isAdministrator?: boolean };

/** Gives somebody an account with the password of all journeys. @returns an access token */
export async function settle(server: string, { localpart, name, isAdministrator = false }: Resident): Promise<string> {
  const path = "/_synapse/admin/v1/register";
  const { nonce } = await ask(server, "GET", path);
  const parts = [nonce, localpart, password, isAdministrator ? "admin" : "notadmin"];
  const mac = createHmac("sha1", sharedSecret).update(parts.join("\0")).digest("hex");
  const body = { nonce, username: localpart, password, admin: isAdministrator, mac };
  const { access_token: token = "", user_id: userId = "" } = await ask(server, "POST", path, { body });
  const profile = `/_matrix/client/v3/profile/${encodeURIComponent(userId)}/displayname`;
  await ask(server, "PUT", profile, { body: { displayname: name }, token });
  return token;
}

/** What a request of somebody's device is answered. */
export async function whoAmI(server: string, token: string): Promise<{ readonly errcode?: string }> {
  const headers = { Authorization: `Bearer ${token}` };
  return (await (await fetch(`${server}/_matrix/client/v3/account/whoami`, { headers })).json()) as object;
}

type Options = { readonly body?: object; readonly token?: string };

async function ask(server: string, method: string, path: string, { body, token }: Options = {}) {
  const response = await fetch(`${server}${path}`, {
    method,
    headers: token === undefined ? {} : { Authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  assert.equal(response.status, 200, `${method} ${path}`);
  return (await response.json()) as Readonly<Record<string, string>>;
}
