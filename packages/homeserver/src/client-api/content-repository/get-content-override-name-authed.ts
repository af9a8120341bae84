import { type Media, mediaHeaders } from "../../media/index.ts";
import type { Handler } from "../operation.ts";
import { wishOf } from "./wish-of.ts";

export function getContentOverrideNameAuthed(media: Media): Handler<"getContentOverrideNameAuthed"> {
  return async ({ path, query, head }) => {
    const found = await media.get(path.serverName, path.mediaId, wishOf(query.timeout_ms, head));
    return { status: 200, headers: mediaHeaders({ ...found, fileName: path.fileName }), body: found.stream };
  };
}
