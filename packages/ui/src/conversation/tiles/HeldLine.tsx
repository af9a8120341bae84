import type { MessageTile } from "@botschaft/client";
import { GlobeOff } from "lucide-react";
import { Icon } from "../../icon/Icon.tsx";
import { useFormats, useTexts } from "../../texts/language.tsx";
import "./tiles.css";

/** Under the last of some own messages that have not reached another authority: whom they wait for. */
export function HeldLine({ tile: { held, heldInRow } }: { readonly tile: MessageTile }) {
  const texts = useTexts().border;
  const formats = useFormats();
  if (held === undefined || heldInRow === undefined) return null;
  const names = formats.list(held.from.map(({ name }) => name));
  return (
    <p className="message__held">
      <Icon of={GlobeOff} size="tiny" />
      {held.isForGood ? texts.heldForGood(heldInRow, names) : texts.held(heldInRow, names)}
    </p>
  );
}
