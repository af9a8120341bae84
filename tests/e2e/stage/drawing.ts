import type { Page } from "playwright-core";

/** A picture of our own: a gate under a sky. */
export async function draw(page: Page): Promise<Buffer> {
  const url = await page.evaluate(() => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 640, height: 400 });
    const context = canvas.getContext("2d") as CanvasRenderingContext2D;
    const parts = [
      ["#9cc5e8", 0, 0, 640, 400],
      ["#3f6b3a", 0, 300, 640, 100],
      ["#7d7468", 200, 120, 240, 190],
      ["#2b2722", 270, 190, 100, 120],
    ] as const;
    for (const [colour, x, y, width, height] of parts) {
      context.fillStyle = colour;
      context.fillRect(x, y, width, height);
    }
    return canvas.toDataURL("image/png");
  });
  return Buffer.from(url.split(",")[1] ?? "", "base64");
}
