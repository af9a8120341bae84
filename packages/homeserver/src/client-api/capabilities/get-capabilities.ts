import { roomVersions } from "@botschaft/room/versions";
import type { Handler } from "../operation.ts";

/**
 * What depends on this server; each says no until its operation is served.
 * @param defaultRoomVersion of rooms for which nobody asks for another
 */
export function getCapabilities(defaultRoomVersion: string): Handler<"getCapabilities"> {
  const served = roomVersions.filter((version) => version.served);
  const available = Object.fromEntries(served.map(({ id }) => [id, "stable" as const]));
  const capabilities = {
    "m.room_versions": { default: defaultRoomVersion, available },
    "m.change_password": { enabled: false },
    "m.3pid_changes": { enabled: false },
    "m.get_login_token": { enabled: false },
    "m.forget_forced_upon_leave": { enabled: false },
    "m.profile_fields": { enabled: true },
    "m.set_displayname": { enabled: true },
    "m.set_avatar_url": { enabled: true },
  };
  const ofAdministrators = { ...capabilities, "m.account_moderation": { lock: true, suspend: true } };
  return ({ requester }) => ({ capabilities: requester.isAdmin ? ofAdministrators : capabilities });
}
