import type { ConversationRow as Row } from "@botschaft/client";
import { AtSign, BellOff, Globe } from "lucide-react";
import { Avatar } from "../avatar/Avatar.tsx";
import { Count } from "../feedback/Count.tsx";
import { Icon } from "../icon/Icon.tsx";
import { OutsideName } from "../people/OutsideName.tsx";
import { follow } from "../shell/follow.ts";
import { useFormats, useTexts } from "../texts/language.tsx";
import { PreviewLine } from "./PreviewLine.tsx";
import "./list.css";

type Props = {
  readonly row: Row;
  readonly href: string;
  readonly isOpen: boolean;
  readonly now: number;
  readonly onOpen: () => void;
};

export function ConversationRow({ row, href, isOpen, now, onOpen }: Props) {
  const texts = useTexts().list;
  const isLoud = row.unread > 0 && !row.isMuted;
  return (
    <a
      className={isLoud ? "row row--unread" : "row"}
      href={href}
      onClick={follow(onOpen)}
      aria-current={isOpen ? "page" : undefined}
      data-roving
      data-room={row.roomId}
    >
      <RowAvatar row={row} />
      <span className="row__lines">
        <span className="row__line row__line--title">
          <span className="one-line" title={row.title}>
            {row.title}
          </span>
          {row.person?.outside !== undefined && (
            <span className="row__outside one-line">{row.person.outside.name}</span>
          )}
          {row.isMuted && <Icon of={BellOff} size="tiny" label={texts.muted} />}
          {row.at !== undefined && <RowTime at={row.at} now={now} />}
        </span>
        <span className="row__line row__line--preview">
          <RowOutside row={row} />
          <PreviewLine row={row} />
          {row.isMentioned && (
            <span className="count count--icon">
              <Icon of={AtSign} size="tiny" label={texts.mentioned} />
            </span>
          )}
          {row.unread > 0 && <Count count={row.unread} label={texts.unread(row.unread)} quiet={row.isMuted} />}
        </span>
      </span>
    </a>
  );
}

/** One authority by name, more of them as a number. In a conversation of two it stands beside the other one's name. */
function RowOutside({ row: { outside, kind } }: { readonly row: Row }) {
  const texts = useTexts().list;
  const [first] = outside;
  if (first === undefined) return null;
  if (kind === "person") return <Icon of={Globe} size="tiny" className="icon--ext" />;
  return <OutsideName authority={outside.length === 1 ? first : { name: texts.outsideMany(outside.length) }} />;
}

function RowAvatar({ row }: { readonly row: Row }) {
  if (row.kind === "group") return <Avatar kind="room" id={row.roomId} name={row.title} />;
  return <Avatar kind="person" id={row.person?.userId ?? row.roomId} name={row.title} outside={row.person?.outside} />;
}

export function RowTime({ at, now }: { readonly at: number; readonly now: number }) {
  const texts = useTexts().list;
  const formats = useFormats();
  const { text, isYesterday } = formats.short(at, now);
  return <time dateTime={new Date(at).toISOString()}>{isYesterday ? texts.yesterday : text}</time>;
}
