import { useTexts } from "../texts/language.tsx";
import "./recovery.css";

/** Twelve words in their order. */
export function Words({ words }: { readonly words: readonly string[] }) {
  return (
    <ol className="words" aria-label={useTexts().recovery.words}>
      {words.map((word, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a word may come twice, and they never change
        <li key={index}>{word}</li>
      ))}
    </ol>
  );
}
