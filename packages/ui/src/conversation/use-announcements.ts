import type { Person, Tile } from "@botschaft/client";
import { useEffect, useRef, useState } from "react";
import { useTexts } from "../texts/language.tsx";

const pauseMs = 2000;

/** What a screen reader hears of new messages by others: at most one sentence in two seconds. */
export function useAnnouncements(tiles: readonly Tile[], isReady: boolean): string {
  const texts = useTexts();
  const [text, say] = useState("");
  const heard = useRef<number>(undefined);
  const waiting = useRef<readonly string[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => () => clearTimeout(timer.current), []);

  useEffect(() => {
    const last = tiles.at(-1)?.at ?? 0;
    const since = heard.current;
    if (isReady) heard.current = Math.max(last, since ?? 0);
    if (!isReady || since === undefined) return;
    const fresh = tiles.filter((tile) => tile.at > since).flatMap((tile) => sentenceOf(tile, texts));
    if (fresh.length === 0) return;
    waiting.current = [...waiting.current, ...fresh];
    if (timer.current !== undefined) return;
    const speak = () => {
      const sentences = waiting.current;
      waiting.current = [];
      timer.current = sentences.length === 0 ? undefined : setTimeout(speak, pauseMs);
      if (sentences.length === 1) say(sentences[0] as string);
      if (sentences.length > 1) say(texts.conversation.announcedMany(sentences.length));
    };
    speak();
  }, [tiles, isReady, texts]);

  return text;
}

function sentenceOf(tile: Tile, texts: ReturnType<typeof useTexts>): readonly string[] {
  if (!("sender" in tile) || tile.isMine) return [];
  const words = wordsOf(tile, texts);
  return words === undefined ? [] : [texts.conversation.announced(fullName(tile.sender), words)];
}

function wordsOf(tile: Tile, texts: ReturnType<typeof useTexts>): string | undefined {
  if (tile.kind === "text") return tile.text;
  if (tile.kind === "picture") return texts.picture.named(tile.alt === "" ? texts.picture.noAlt : tile.alt);
  return tile.kind === "unreadable" ? texts.unreadable.title : undefined;
}

/** The organisation is spoken whenever the sender is from outside. */
function fullName({ name, outside }: Person): string {
  return outside === undefined ? name : `${name}, ${outside.name}`;
}
