import type { OtherTile, RemovedTile } from "@botschaft/client";
import { CircleQuestionMark, Trash2 } from "lucide-react";
import { Icon } from "../../icon/Icon.tsx";
import { useTexts } from "../../texts/language.tsx";
import { Message, Meta } from "./Message.tsx";
import "./tiles.css";

/** Deleted, or of a kind that is not shown yet. */
export function QuietMessage({ tile }: { readonly tile: OtherTile | RemovedTile }) {
  const texts = useTexts().conversation;
  const words = tile.kind === "removed" ? texts.removed : texts.other;
  return (
    <Message tile={tile} spoken={words}>
      <div className="bubble bubble--gone">
        <Icon of={tile.kind === "removed" ? Trash2 : CircleQuestionMark} size="small" />
        <p>
          {words}
          {tile.kind === "other" && tile.text !== "" && <span className="bubble__fallback">{tile.text}</span>}
          <Meta tile={tile} />
        </p>
      </div>
    </Message>
  );
}
