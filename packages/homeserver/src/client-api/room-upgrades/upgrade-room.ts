import type { RoomUpgrades } from "../../rooms/index.ts";
import type { Handler } from "../operation.ts";
import { getRoomId } from "../room-ids.ts";

export function upgradeRoom(upgrades: RoomUpgrades): Handler<"upgradeRoom"> {
  return async ({ path, body, requester }) => ({
    replacement_room: await upgrades.upgrade({
      requester,
      roomId: getRoomId(path.roomId),
      version: body.new_version,
      additionalCreators: body.additional_creators ?? [],
    }),
  });
}
