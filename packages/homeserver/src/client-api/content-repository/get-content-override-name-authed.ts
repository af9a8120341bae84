import { type Media, mediaHeaders } from "../../media/index.ts";
import type { Handler } from "../operation.ts";

export function getContentOverrideNameAuthed(media: Media): Handler<"getContentOverrideNameAuthed"> {
  return async ({ path }) => {
    const found = await media.get(path.serverName, path.mediaId);
    return { status: 200, headers: mediaHeaders({ ...found, fileName: path.fileName }), body: found.stream };
  };
}
