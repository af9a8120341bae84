import { createHmac } from "node:crypto";

export type Registered = { readonly userId: string; readonly deviceId: string; readonly token: string };

export type Newcomer = {
  readonly localpart: string;
  readonly password: string;
  readonly displayName?: string;
  readonly isAdmin?: boolean;
};

/** The server said no: what it answered, and how it calls that. */
export class NotRegistered extends Error {
  readonly errcode: string | undefined;

  constructor(localpart: string, answer: { readonly errcode?: string; readonly error?: string }) {
    super(`${localpart} was not registered: ${answer.errcode} ${answer.error}`);
    this.errcode = answer.errcode;
  }
}

/**
 * Makes an account with a device by the shared secret of a server, as Synapse has it and Botschaft too.
 * https://element-hq.github.io/synapse/latest/admin_api/register_api.html
 * @throws {NotRegistered}
 */
export async function registerBySecret(base: string, secret: string, newcomer: Newcomer): Promise<Registered> {
  const { localpart, password, displayName, isAdmin = false } = newcomer;
  const path = new URL("/_synapse/admin/v1/register", base);
  const { nonce } = (await (await fetch(path)).json()) as { readonly nonce: string };
  const signed = [nonce, localpart, password, isAdmin ? "admin" : "notadmin"].join("\0");
  const mac = createHmac("sha1", secret).update(signed).digest("hex");
  const body = { nonce, username: localpart, password, admin: isAdmin, mac, displayname: displayName };
  const answer = await fetch(path, { method: "POST", body: JSON.stringify(body) });
  // biome-ignore lint/suspicious/noExplicitAny: looked at field by field
  const json = (await answer.json()) as any;
  if (answer.status !== 200) throw new NotRegistered(localpart, json);
  return { userId: json.user_id, deviceId: json.device_id, token: json.access_token };
}
