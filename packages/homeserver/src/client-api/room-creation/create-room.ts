import type { RoomCreation } from "../../rooms/index.ts";
import type { Handler } from "../operation.ts";

export function createRoom(creation: RoomCreation): Handler<"createRoom"> {
  return async ({ body, requester }) => ({
    room_id: await creation.create({
      creator: requester,
      visibility: body.visibility,
      aliasName: body.room_alias_name,
      name: body.name,
      topic: body.topic,
      invite: body.invite,
      invite3pid: body.invite_3pid,
      roomVersion: body.room_version,
      creationContent: body.creation_content,
      initialState: body.initial_state,
      preset: body.preset,
      isDirect: body.is_direct,
      powerLevelOverride: body.power_level_content_override,
      body,
    }),
  });
}
