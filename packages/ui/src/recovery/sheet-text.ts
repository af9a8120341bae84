import type { SpareKeySheet } from "@botschaft/client";
import type { Texts } from "../texts/texts.ts";

/** What stands in the saved file. */
export function sheetText({ words, standardKey, address }: SpareKeySheet, texts: Texts["recovery"]): string {
  return [
    texts.sheetTitle,
    `${texts.sheetAddress}\r\n${address}`,
    `${texts.sheetWords}\r\n${words.join(" ")}`,
    `${texts.sheetStandard}\r\n${standardKey}`,
    texts.sheetText,
    "",
  ].join("\r\n\r\n");
}
