import type { PictureWorkshop } from "../model/app/app-ports.ts";

/** Longest side in pixels. */
const most = 4096;
const quality = 0.9;

/** Draws a picture anew on a canvas: what comes out is pixels and nothing else. */
export const canvasWorkshop: PictureWorkshop = {
  async clean(file) {
    const bitmap = await createImageBitmap(file).catch(() => undefined);
    if (bitmap === undefined) return undefined;
    const scale = Math.min(1, most / Math.max(bitmap.width, bitmap.height));
    const [width, height] = [Math.round(bitmap.width * scale), Math.round(bitmap.height * scale)];
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext("2d")?.drawImage(bitmap, 0, 0, width, height);
    bitmap.close();
    const type = file.type === "image/png" ? "image/png" : "image/jpeg";
    return { blob: await canvas.convertToBlob({ type, quality }), width, height };
  },
};
