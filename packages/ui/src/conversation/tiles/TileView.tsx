import type { Tile } from "@botschaft/client";
import { memo } from "react";
import { DayDivider, UnreadDivider } from "./Divider.tsx";
import type { TileIntentions } from "./intentions.ts";
import { PictureMessage } from "./PictureMessage.tsx";
import { QuietMessage } from "./QuietMessage.tsx";
import { SystemLine } from "./SystemLine.tsx";
import { TextMessage } from "./TextMessage.tsx";
import { UnreadableMessage } from "./UnreadableMessage.tsx";

type Props = { readonly tile: Tile; readonly now: number; readonly intentions: TileIntentions };

export const TileView = memo(function TileView({ tile, now, intentions }: Props) {
  switch (tile.kind) {
    case "text":
      return <TextMessage tile={tile} intentions={intentions} />;
    case "picture":
      return <PictureMessage tile={tile} intentions={intentions} />;
    case "other":
    case "removed":
      return <QuietMessage tile={tile} />;
    case "unreadable":
      return <UnreadableMessage tile={tile} intentions={intentions} />;
    case "system":
      return <SystemLine tile={tile} />;
    case "day":
      return <DayDivider tile={tile} now={now} />;
    case "unread":
      return <UnreadDivider tile={tile} />;
  }
});
