import type { ReadPool } from "@botschaft/platform/postgres";
import { isObject, type JsonValue } from "@botschaft/protocol/json";
import { AccountSetting } from "./account-setting.ts";

export type InvitePermission = "allow" | "block";

/** Who takes invitations at all. https://spec.matrix.org/v1.19/client-server-api/#invite-permission */
export class InvitePermissions extends AccountSetting<InvitePermission> {
  constructor(reads: ReadPool) {
    super(reads, "m.invite_permission_config", permissionIn);
  }
}

function permissionIn(content: JsonValue | undefined): InvitePermission {
  return isObject(content) && content.default_action === "block" ? "block" : "allow";
}
