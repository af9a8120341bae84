import type { ResponseOf } from "@botschaft/protocol/contract";
import type { Place } from "../model/place.ts";
import type { Call } from "./call.ts";
import type { Tokens } from "./token-keeper.ts";

/** What a device needs to be itself after the page was closed. */
export type Credentials = { readonly userId: string; readonly deviceId: string; readonly tokens: Tokens };

export async function getPlace(call: Call): Promise<Place> {
  const answer = await call<ResponseOf<"botschaft", "getAuthority">>("GET", "/_botschaft/v1/authority");
  const { name, server_name: serverName, trial } = answer;
  return { ...(name === undefined ? {} : { authority: name }), serverName, trial };
}

export async function isFirstAdministratorNeeded(call: Call): Promise<boolean> {
  type Answer = ResponseOf<"botschaft", "getFirstAdministrator">;
  return (await call<Answer>("GET", "/_botschaft/v1/first_administrator")).needed;
}

export type FirstAdministrator = {
  readonly token: string;
  readonly authority: string;
  readonly name: string;
  readonly localpart: string;
  /** Empty without one. */
  readonly email: string;
  readonly password: string;
  readonly deviceName: string;
};

/** Takes the server over and signs this device in. */
export async function claimFirstAdministrator(call: Call, who: FirstAdministrator, now: number): Promise<Credentials> {
  const body = {
    token: who.token,
    authority_name: who.authority,
    display_name: who.name,
    localpart: who.localpart,
    password: who.password,
    initial_device_display_name: who.deviceName,
    ...(who.email === "" ? {} : { email: who.email }),
  };
  return toCredentials(await call<SignedIn>("POST", "/_botschaft/v1/first_administrator", { body }), now);
}

export type Login = {
  readonly who: string;
  readonly password: string;
  readonly deviceName: string;
  /** Of a device that signs in again instead of a new one. */
  readonly deviceId?: string;
};

/** By address, whole or without its server name, or by e-mail. */
export async function signIn(call: Call, login: Login, now: number): Promise<Credentials> {
  const { who, password, deviceName, deviceId } = login;
  const body = {
    type: "m.login.password",
    identifier: toIdentifier(who.trim()),
    password,
    initial_device_display_name: deviceName,
    refresh_token: true,
    ...(deviceId === undefined ? {} : { device_id: deviceId }),
  };
  return toCredentials(await call<SignedIn>("POST", "/_matrix/client/v3/login", { body }), now);
}

export function toIdentifier(who: string): object {
  if (/^[^@\s]+@[^@\s]+$/u.test(who)) return { type: "m.id.thirdparty", medium: "email", address: who };
  const user = who.includes(":") && !who.startsWith("@") ? `@${who}` : who;
  return { type: "m.id.user", user };
}

type SignedIn = {
  readonly user_id: string;
  readonly device_id?: string;
  readonly access_token?: string;
  readonly refresh_token?: string;
  readonly expires_in_ms?: number;
};

export function toCredentials(answer: SignedIn, now: number): Credentials {
  const { access_token: accessToken, device_id: deviceId } = answer;
  if (accessToken === undefined || deviceId === undefined) throw new Error("signed in without a token or a device");
  return {
    userId: answer.user_id,
    deviceId,
    tokens: {
      accessToken,
      ...(answer.refresh_token === undefined ? {} : { refreshToken: answer.refresh_token }),
      ...(answer.expires_in_ms === undefined ? {} : { expiresAt: now + answer.expires_in_ms }),
    },
  };
}
