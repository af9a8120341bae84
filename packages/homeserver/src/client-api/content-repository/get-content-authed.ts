import { type Media, mediaHeaders } from "../../media/index.ts";
import type { Handler } from "../operation.ts";

export function getContentAuthed(media: Media): Handler<"getContentAuthed"> {
  return async ({ path }) => {
    const found = await media.get(path.serverName, path.mediaId);
    return { status: 200, headers: mediaHeaders(found), body: found.stream };
  };
}
