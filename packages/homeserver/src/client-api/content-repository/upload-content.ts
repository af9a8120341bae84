import { MatrixError } from "@botschaft/protocol/errors";
import type { Media } from "../../media/index.ts";
import type { Handler } from "../operation.ts";

export function uploadContent(media: Media): Handler<"uploadContent"> {
  return async ({ query, requester, head, stream }) => {
    if (stream === undefined) throw new MatrixError("M_BAD_JSON", "The upload has no body.");
    const contentType = head.header("content-type");
    const { userNid: uploaderNid } = requester;
    return { content_uri: await media.upload({ uploaderNid, stream, contentType, fileName: query.filename }) };
  };
}
