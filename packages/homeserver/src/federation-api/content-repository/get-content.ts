import type { Random } from "@botschaft/platform/random";
import type { Media } from "../../media/index.ts";
import type { FederationHandler } from "../operation.ts";
import { fileAnswer } from "./file-answer.ts";

export function getContent(media: Media, random: Random): FederationHandler<"getContent"> {
  return async ({ path }) => fileAnswer(await media.getOwn(path.mediaId), random);
}
