import type { SystemTile } from "@botschaft/client";
import { ChevronDown, ChevronUp } from "lucide-react";
import { useState } from "react";
import { Icon } from "../../icon/Icon.tsx";
import { useTexts } from "../../texts/language.tsx";
import "./tiles.css";

/** Several happenings in one line, the weightiest first; opens in place. */
export function SystemLine({ tile }: { readonly tile: SystemTile }) {
  const texts = useTexts();
  const [isOpen, open] = useState(false);
  const [first, ...others] = tile.changes.map(texts.change);
  if (others.length === 0) {
    return (
      <p className="system" tabIndex={-1} data-roving data-tile={tile.key}>
        {first}
      </p>
    );
  }
  return (
    <div className="system" data-tile={tile.key}>
      <button type="button" className="system__line" aria-expanded={isOpen} onClick={() => open(!isOpen)} data-roving>
        <span>
          {first}, {texts.conversation.more(others.length)}
        </span>
        <Icon of={isOpen ? ChevronUp : ChevronDown} size="small" />
      </button>
      {isOpen && (
        <ul className="system__others">
          {others.map((words, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: happenings have no name of their own, and never change place
            <li key={index}>{words}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
