import type { VerificationEmoji } from "@botschaft/client";
import { useTexts } from "../texts/language.tsx";
import { type Emoji, emojiNames } from "./emoji.ts";
import "./verification.css";

const drawings = import.meta.glob<string>("../emoji/*.svg", { eager: true, query: "?url", import: "default" });

/** The seven pictures, each with its name: who cannot see them compares the words. */
export function EmojiRow({ emoji }: { readonly emoji: readonly VerificationEmoji[] }) {
  const texts = useTexts();
  return (
    <ol className="emoji-row" aria-label={texts.verification.pictures}>
      {emoji
        .map(({ name }) => name.toLowerCase())
        .map((name, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same picture may come twice, and the row never changes
          <li key={index} data-emoji={name}>
            <img src={drawingOf(name)} alt="" width="44" height="44" />
            {isKnown(name) ? texts.emoji[name] : name}
          </li>
        ))}
    </ol>
  );
}

function drawingOf(name: string): string | undefined {
  return drawings[`../emoji/${name.replaceAll(" ", "-")}.svg`];
}

function isKnown(name: string): name is Emoji {
  return (emojiNames as readonly string[]).includes(name);
}
