import { checkSize, type Media, mediaHeaders, thumbnailOf } from "../../media/index.ts";
import type { Handler } from "../operation.ts";
import { wishOf } from "./wish-of.ts";

export function getContentThumbnailAuthed(media: Media): Handler<"getContentThumbnailAuthed"> {
  return async ({ path, query, head }) => {
    checkSize(query);
    const found = await media.get(path.serverName, path.mediaId, wishOf(query.timeout_ms, head));
    const picture = thumbnailOf(found, query);
    return { status: 200, headers: mediaHeaders(picture), body: picture.stream };
  };
}
