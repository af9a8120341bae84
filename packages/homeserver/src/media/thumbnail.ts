import { MatrixError } from "@botschaft/protocol/errors";
import type { Download } from "./ports.ts";

export type Size = { readonly width: number; readonly height: number; readonly animated?: boolean | undefined };

/** What a thumbnail may be. https://spec.matrix.org/v1.19/client-server-api/#get_matrixclientv1mediathumbnailservernamemediaid */
const pictures: ReadonlySet<string> = new Set(["image/png", "image/apng", "image/jpeg", "image/gif", "image/webp"]);
const mayMove: ReadonlySet<string> = new Set(["image/apng", "image/gif", "image/webp"]);

/** @throws {MatrixError} M_INVALID_PARAM */
export function checkSize({ width, height }: Size): void {
  if (width < 1 || height < 1)
    throw new MatrixError("M_INVALID_PARAM", "A thumbnail is at least one pixel wide and high.");
}

/**
 * A picture is its own thumbnail: nothing is drawn here, and none is ever smaller than was asked for. What stands still
 * cannot be made of one that may move. @throws {MatrixError} M_UNKNOWN (400)
 */
export function thumbnailOf<File extends Download>(file: File, { animated }: Size): File {
  const type = file.contentType.split(";")[0]?.trim().toLowerCase() ?? "";
  if (pictures.has(type) && !(animated === false && mayMove.has(type))) return file;
  file.stream.destroy();
  throw new MatrixError("M_UNKNOWN", "There is no thumbnail of this file.", { status: 400 });
}
