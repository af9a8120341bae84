import type { ResponseOf } from "@botschaft/protocol/contract";
import { type Credentials, toCredentials } from "./accounts.ts";
import type { Call } from "./call.ts";
import { ServerError } from "./server-error.ts";

export type InvitationFacts = {
  readonly greetingName?: string;
  readonly invitedBy?: string;
  readonly serverName: string;
};

/** Undefined when there is no such invitation that is still open. */
export async function findInvitation(call: Call, token: string): Promise<InvitationFacts | undefined> {
  type Answer = ResponseOf<"botschaft", "lookUpInvitation">;
  try {
    const answer = await call<Answer>("POST", "/_botschaft/v1/invitations/look_up", { body: { token } });
    return {
      ...(answer.greeting_name === undefined ? {} : { greetingName: answer.greeting_name }),
      ...(answer.invited_by === undefined ? {} : { invitedBy: answer.invited_by }),
      serverName: answer.server_name,
    };
  } catch (error) {
    if (error instanceof ServerError && error.status === 404) return undefined;
    throw error;
  }
}

export type Newcomer = {
  readonly token: string;
  readonly name: string;
  readonly localpart: string;
  readonly password: string;
  readonly deviceName: string;
};

/** Signs somebody up with an invitation, by the stage `m.login.registration_token`. */
export async function signUp(call: Call, who: Newcomer, now: number): Promise<Credentials> {
  const body = {
    username: who.localpart,
    password: who.password,
    initial_device_display_name: who.deviceName,
    refresh_token: true,
  };
  const session = await beginSession(call, body);
  const auth = { type: "m.login.registration_token", token: who.token, session };
  const credentials = toCredentials(await call("POST", register, { body: { ...body, auth } }), now);
  await nameMyself(call, credentials, who.name);
  return credentials;
}

const register = "/_matrix/client/v3/register";

/** The first request says what is asked for; a name that is taken is refused here already. */
async function beginSession(call: Call, body: object): Promise<unknown> {
  try {
    await call("POST", register, { body });
  } catch (error) {
    if (error instanceof ServerError && error.status === 401) return error.fields.session;
    throw error;
  }
  throw new Error("signed up without an invitation");
}

async function nameMyself(call: Call, { userId, tokens }: Credentials, name: string): Promise<void> {
  const path = `/_matrix/client/v3/profile/${encodeURIComponent(userId)}/displayname`;
  await call("PUT", path, { body: { displayname: name }, token: tokens.accessToken });
}
