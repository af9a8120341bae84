import type { Person } from "@botschaft/client";
import { useTexts } from "../texts/language.tsx";
import { named } from "../texts/named.ts";
import "./conversation.css";

/** Seen, never spoken. */
export function TypingLine({ people }: { readonly people: readonly Person[] }) {
  const texts = useTexts().conversation;
  return (
    <p className="typing" aria-hidden="true">
      {people.length > 0 && (
        <>
          <span className="typing__dots">
            <i />
            <i />
            <i />
          </span>
          <span className="one-line">
            {people.length > 2 ? texts.typingMany(people.length) : texts.typing(people.map(named))}
          </span>
        </>
      )}
    </p>
  );
}
