import { NotRegistered, registerBySecret } from "@botschaft/testing/programs";
import type { Notebook } from "./notebook.ts";
import type { Someone } from "./places.ts";
import type { Server } from "./server.ts";

// biome-ignore lint/suspicious/noExplicitAny: answers of different operations, looked at field by field
type Json = any;

/** Somebody whom the network signs in for as long as it sets up what is theirs. */
export type Visitor = {
  readonly userId: string;
  readonly server: Server;
  /** @throws {Error} with the server's own sentence where it refuses */
  call(method: string, path: string, body?: object): Promise<Json>;
};

/** Registers somebody unless they are there, lets them act, and leaves no device behind. */
export async function visit<Result>(
  { server, person, notebook }: { readonly server: Server; readonly person: Someone; readonly notebook: Notebook },
  act: (visitor: Visitor) => Promise<Result>,
): Promise<Result> {
  const { token, userId } = await signIn(server, person, notebook);
  const call = callWith(server, token);
  try {
    return await act({ userId, server, call });
  } finally {
    await call("POST", "/_matrix/client/v3/logout", {});
  }
}

async function signIn(server: Server, { localpart, name, isAdmin }: Someone, { secret, password }: Notebook) {
  const newcomer = { localpart, password, displayName: name, isAdmin };
  try {
    return await registerBySecret(server.base, secret, newcomer);
  } catch (error) {
    if (!(error instanceof NotRegistered) || error.errcode !== "M_USER_IN_USE") throw error;
  }
  const identifier = { type: "m.id.user", user: localpart };
  const body = { type: "m.login.password", identifier, password };
  const { user_id: userId, access_token: token } = await callWith(server)("POST", "/_matrix/client/v3/login", body);
  return { userId, token };
}

function callWith({ base }: Server, token?: string): Visitor["call"] {
  const headers: Record<string, string> = token === undefined ? {} : { Authorization: `Bearer ${token}` };
  return async (method, path, body) => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const answer = await fetch(new URL(path, base), { method, headers, ...sent });
    const json = (await answer.json()) as Json;
    if (!answer.ok) throw new Error(`${method} ${path} was refused: ${json.error}`);
    return json;
  };
}
