import type { TextTile } from "@botschaft/client";
import { FailedActions } from "./FailedActions.tsx";
import type { TileIntentions } from "./intentions.ts";
import { linked } from "./linked.tsx";
import { Message, Meta } from "./Message.tsx";
import "./tiles.css";

type Props = { readonly tile: TextTile; readonly intentions: TileIntentions };

export function TextMessage({ tile, intentions }: Props) {
  const isFailed = tile.delivery === "failed";
  return (
    <Message
      tile={tile}
      spoken={tile.text}
      below={isFailed && <FailedActions tileKey={tile.key} intentions={intentions} />}
    >
      <div className={isFailed ? "bubble bubble--failed" : "bubble"}>
        <p className="bubble__text">
          {linked(tile.text)}
          <Meta tile={tile} edited={tile.isEdited} />
        </p>
      </div>
    </Message>
  );
}
