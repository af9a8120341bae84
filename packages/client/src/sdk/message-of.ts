import type { EntryContent } from "../session/entry.ts";
import { parseEncryptedFile } from "./encrypted-file.ts";

const fileName = /^[^\s/]+\.(?:jpe?g|png|gif|webp|heic|avif|bmp)$/iu;
/** Pixels, where a sender gave none. */
const unknownSize = { width: 400, height: 300 };

/** A decrypted `m.room.message`; undefined for what is none or has no place in a timeline. */
export function messageOf(content: Readonly<Record<string, unknown>>, isEdited: boolean): EntryContent | undefined {
  const text = typeof content.body === "string" ? content.body : "";
  switch (content.msgtype) {
    case "m.text":
    case "m.notice":
      return { kind: "text", text, isEdited };
    case "m.emote":
      return { kind: "text", text: `* ${text}`, isEdited };
    case "m.image":
      return pictureOf(content, text);
    case "m.key.verification.request":
    case undefined:
      return undefined;
    default:
      return { kind: "other", text };
  }
}

function pictureOf(content: Readonly<Record<string, unknown>>, body: string): EntryContent {
  const file = parseEncryptedFile(content.file);
  if (file === undefined) return { kind: "other", text: body };
  const info =
    typeof content.info === "object" && content.info !== null ? (content.info as Record<string, unknown>) : {};
  const { width, height } = sizeOf(info.w, info.h);
  const mimeType = typeof info.mimetype === "string" ? info.mimetype : "";
  return { kind: "picture", alt: fileName.test(body) ? "" : body, width, height, mimeType, file };
}

function sizeOf(width: unknown, height: unknown): { readonly width: number; readonly height: number } {
  return isLength(width) && isLength(height) ? { width, height } : unknownSize;
}

function isLength(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value >= 1;
}
