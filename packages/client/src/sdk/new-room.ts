import { type ICreateRoomOpts, Preset } from "matrix-js-sdk";
import type { NewRoom } from "../session/session.ts";

const encryption = { type: "m.room.encryption", state_key: "", content: { algorithm: "m.megolm.v1.aes-sha2" } };

/** What createRoom is asked for: encrypted from its first event on, and nobody comes in uninvited. */
export function newRoomOf(room: NewRoom): ICreateRoomOpts {
  const initial_state = [encryption];
  return room.kind === "person"
    ? { preset: Preset.TrustedPrivateChat, is_direct: true, invite: [room.userId], initial_state }
    : { preset: Preset.PrivateChat, name: room.name, invite: [...room.userIds], initial_state };
}
