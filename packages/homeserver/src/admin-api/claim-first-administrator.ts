import type { AccountServices } from "../accounts/index.ts";
import type { Handler, PublicRequest } from "../client-api/index.ts";

type Services = Pick<AccountServices, "firstAdministrator" | "sessions">;

/** Whoever holds the link names the authority, becomes its administrator and is signed in. */
export function claimFirstAdministrator({
  firstAdministrator,
  sessions,
}: Services): Handler<"claimFirstAdministrator", "botschaft"> {
  return async ({ body }: PublicRequest<"claimFirstAdministrator", "botschaft">) => {
    const created = await firstAdministrator.claim({
      token: body.token,
      authorityName: body.authority_name,
      displayName: body.display_name,
      localpart: body.localpart,
      email: body.email,
      password: body.password,
    });
    const displayName = body.initial_device_display_name;
    const signedIn = await sessions.openRefreshable(created, { deviceId: undefined, displayName });
    return {
      user_id: created.userId,
      access_token: signedIn.accessToken,
      refresh_token: signedIn.refreshToken,
      expires_in_ms: signedIn.expiresInMs,
      device_id: signedIn.deviceId,
    };
  };
}
