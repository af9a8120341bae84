import type { MessageTile } from "@botschaft/client";
import { TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Avatar } from "../../avatar/Avatar.tsx";
import { Icon } from "../../icon/Icon.tsx";
import { useFormats, useTexts } from "../../texts/language.tsx";
import { DeliveryMark } from "../DeliveryMark.tsx";
import { HeldLine } from "./HeldLine.tsx";
import "./tiles.css";

type Props = {
  readonly tile: MessageTile;
  /** Kind and text, as they are spoken. */
  readonly spoken: string;
  readonly children: ReactNode;
  /** Below the bubble. */
  readonly below?: ReactNode;
};

/** What all kinds of messages share: whose it is, where it stands, what is said of it. */
export function Message({ tile, spoken, children, below }: Props) {
  const texts = useTexts();
  const formats = useFormats();
  const { sender, isMine, startsGroup, endsGroup, delivery } = tile;
  const names = ["message", isMine && "message--mine", startsGroup && "message--first", endsGroup && "message--last"];
  const name = [
    isMine ? texts.conversation.you : sender.name,
    sender.outside?.name,
    spoken,
    formats.time(tile.at),
    delivery === undefined ? undefined : texts.delivery[delivery],
  ];
  return (
    <article
      className={names.filter(Boolean).join(" ")}
      aria-label={name.filter(Boolean).join(", ")}
      tabIndex={-1}
      data-roving
      data-tile={tile.key}
    >
      {startsGroup && <Sender tile={tile} />}
      <div className="message__stack">
        {children}
        {tile.doubt !== undefined && (
          <p className="message__doubt">
            <Icon of={TriangleAlert} size="tiny" />
            {texts.doubt[tile.doubt]}
          </p>
        )}
        <HeldLine tile={tile} />
        {below}
      </div>
    </article>
  );
}

/** Of own messages it is seen in the compact form alone, where no side tells them apart. */
function Sender({ tile: { sender, isMine } }: { readonly tile: MessageTile }) {
  const texts = useTexts().conversation;
  return (
    <>
      <Avatar kind="person" id={sender.userId} name={sender.name} size={32} outside={sender.outside} />
      <p className="message__by">
        <span className="one-line">{isMine ? texts.you : sender.name}</span>
        {sender.outside !== undefined && <span className="message__outside one-line">{sender.outside.name}</span>}
      </p>
    </>
  );
}

/** Time and delivery, bottom right in the bubble. */
export function Meta({ tile, edited = false }: { readonly tile: MessageTile; readonly edited?: boolean }) {
  const texts = useTexts();
  const formats = useFormats();
  const isFailed = tile.delivery === "failed";
  return (
    <span className="meta">
      {edited && texts.conversation.edited}
      {isFailed ? (
        <span className="meta__failed">{texts.delivery.failed}</span>
      ) : (
        <time dateTime={new Date(tile.at).toISOString()}>{formats.time(tile.at)}</time>
      )}
      {tile.delivery !== undefined && <DeliveryMark delivery={tile.delivery} />}
    </span>
  );
}
