import type { SpareKeySheet } from "@botschaft/client";
import { createPortal } from "react-dom";
import { useTexts } from "../texts/language.tsx";
import "./recovery.css";

/** Not on screen: what stands on the paper when the page is printed. */
export function PrintedSheet({ sheet }: { readonly sheet: SpareKeySheet }) {
  const texts = useTexts().recovery;
  return createPortal(
    <section className="sheet" aria-hidden="true">
      <h1>{texts.sheetTitle}</h1>
      <h2>{texts.sheetAddress}</h2>
      <p className="sheet__key">{sheet.address}</p>
      <h2>{texts.sheetWords}</h2>
      <ol>
        {sheet.words.map((word, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a word may come twice, and they never change
          <li key={index}>{word}</li>
        ))}
      </ol>
      <h2>{texts.sheetStandard}</h2>
      <p className="sheet__key">{sheet.standardKey}</p>
      <p>{texts.sheetText}</p>
    </section>,
    document.body,
  );
}
