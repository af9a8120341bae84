import type { SignedIn, Tokens } from "../../accounts/sessions.ts";

/** What an answer says of new tokens: the refresh token and the lifetime only to clients that asked for them. */
export function tokenFields({ accessToken, refreshToken, expiresInMs }: Tokens) {
  return {
    access_token: accessToken,
    ...(refreshToken === undefined ? {} : { refresh_token: refreshToken }),
    ...(expiresInMs === undefined ? {} : { expires_in_ms: expiresInMs }),
  };
}

export function signedInFields(signedIn: SignedIn) {
  return { ...tokenFields(signedIn), device_id: signedIn.deviceId };
}
