import type { Handler } from "../operation.ts";

export function getTokenOwner(): Handler<"getTokenOwner"> {
  return ({ requester }) => ({ user_id: requester.userId, device_id: requester.deviceId, is_guest: false });
}
