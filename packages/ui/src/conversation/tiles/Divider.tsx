import type { DayTile, UnreadTile } from "@botschaft/client";
import { useFormats, useTexts } from "../../texts/language.tsx";
import "./tiles.css";

export function DayDivider({ tile, now }: { readonly tile: DayTile; readonly now: number }) {
  const texts = useTexts().conversation;
  const formats = useFormats();
  const day = formats.day(tile.at);
  const ago = formats.daysAgo(tile.at, now);
  return (
    <p className="divider" data-tile={tile.key}>
      <time dateTime={new Date(tile.at).toISOString()}>
        {ago === 0 ? texts.today(day) : ago === 1 ? texts.yesterday(day) : day}
      </time>
    </p>
  );
}

export function UnreadDivider({ tile }: { readonly tile: UnreadTile }) {
  return (
    <p className="divider divider--unread" data-tile={tile.key} data-unread>
      {useTexts().conversation.unread(tile.count)}
    </p>
  );
}
