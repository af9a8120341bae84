import type { Keeping, SpareKeySheet } from "@botschaft/client";
import { Copy, Download, Printer } from "lucide-react";
import { useState } from "react";
import { Button } from "../button/Button.tsx";
import { Announcement } from "../feedback/Announcement.tsx";
import { Icon } from "../icon/Icon.tsx";
import { useTexts } from "../texts/language.tsx";
import { PrintedSheet } from "./PrintedSheet.tsx";
import { sheetText } from "./sheet-text.ts";
import { Words } from "./Words.tsx";
import "./recovery.css";

type Props = { readonly sheet: SpareKeySheet; readonly onKeep: (keeping: Keeping) => void };

/** The words, and three ways to keep them. */
export function SpareKeyChoice({ sheet, onKeep }: Props) {
  const texts = useTexts().recovery;
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(sheet.words.join(" "));
    setCopied(true);
    onKeep("copied");
  };
  return (
    <>
      <Words words={sheet.words} />
      <div className="keeping">
        <Button
          size="small"
          onClick={() => {
            print();
            onKeep("printed");
          }}
        >
          <Icon of={Printer} size="small" />
          {texts.print}
        </Button>
        <Button
          size="small"
          onClick={() => {
            save(texts.fileName, sheetText(sheet, texts));
            onKeep("saved");
          }}
        >
          <Icon of={Download} size="small" />
          {texts.save}
        </Button>
        <Button kind="quiet" size="small" onClick={copy}>
          <Icon of={Copy} size="small" />
          {isCopied ? texts.copied : texts.copy}
        </Button>
        <Announcement text={isCopied ? texts.copied : ""} />
      </div>
      <PrintedSheet sheet={sheet} />
    </>
  );
}

function save(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  // The download has begun by the next turn; until then the address must live.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
