import type { ReactNode } from "react";

const address = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}'»“”]/gu;

/** Plain text with its web addresses as links; they open elsewhere and are told nothing about us. */
export function linked(text: string): readonly ReactNode[] {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(address)) {
    parts.push(text.slice(end, match.index));
    parts.push(
      <a key={match.index} href={match[0]} target="_blank" rel="noopener noreferrer">
        {match[0]}
      </a>,
    );
    end = match.index + match[0].length;
  }
  parts.push(text.slice(end));
  return parts;
}
