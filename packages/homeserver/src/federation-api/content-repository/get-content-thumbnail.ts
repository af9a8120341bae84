import type { Random } from "@botschaft/platform/random";
import { checkSize, type Media, thumbnailOf } from "../../media/index.ts";
import type { FederationHandler } from "../operation.ts";
import { fileAnswer } from "./file-answer.ts";

export function getContentThumbnail(media: Media, random: Random): FederationHandler<"getContentThumbnail"> {
  return async ({ path, query }) => {
    checkSize(query);
    return fileAnswer(thumbnailOf(await media.getOwn(path.mediaId), query), random);
  };
}
