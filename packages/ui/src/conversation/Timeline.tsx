import type { ConversationState } from "@botschaft/client";
import { ArrowDown, Lock } from "lucide-react";
import { useCallback, useEffect, useRef, useState } from "react";
import { Button } from "../button/Button.tsx";
import { Announcement } from "../feedback/Announcement.tsx";
import { Disc } from "../feedback/Disc.tsx";
import { Empty } from "../feedback/Empty.tsx";
import { useRoving } from "../focus/use-roving.ts";
import { Icon } from "../icon/Icon.tsx";
import { useNow } from "../readable/use-now.ts";
import { useTexts } from "../texts/language.tsx";
import { ReadByLine } from "./ReadByLine.tsx";
import { TimelineSkeleton } from "./TimelineSkeleton.tsx";
import type { TileIntentions } from "./tiles/intentions.ts";
import { TileView } from "./tiles/TileView.tsx";
import { useAnnouncements } from "./use-announcements.ts";
import { useKeptPlace } from "./use-kept-place.ts";
import "./conversation.css";

type Props = {
  readonly conversation: ConversationState;
  readonly intentions: TileIntentions;
  readonly onLoadOlder: () => void;
  /** The newest message is on screen, in a window that somebody looks at. */
  readonly onRead: () => void;
};

export function Timeline({ conversation, intentions, onLoadOlder, onRead }: Props) {
  const texts = useTexts().conversation;
  const now = useNow();
  const { tiles, older, phase, readBy } = conversation;
  const isReady = phase === "ready";
  const content = useRef<HTMLOListElement>(null);
  const roving = useRoving<HTMLDivElement>("end");
  const [isAtEnd, setAtEnd] = useState(true);
  const spoken = useAnnouncements(tiles, isReady);

  const onPlace = useCallback(
    ({ atEnd, nearStart }: { readonly atEnd: boolean; readonly nearStart: boolean }) => {
      setAtEnd(atEnd);
      if (nearStart && older === "more") onLoadOlder();
    },
    [older, onLoadOlder],
  );
  const kept = useKeptPlace(roving.ref, content, isReady, onPlace);
  useReading(isReady && isAtEnd && tiles.length > 0, tiles.at(-1)?.key, onRead);

  return (
    <div className="timeline-frame">
      <div
        className="timeline scrolls"
        id="timeline"
        role="log"
        aria-label={texts.messages}
        aria-live="off"
        ref={roving.ref}
        onKeyDown={roving.onKeyDown}
        onFocus={roving.onFocus}
        onScroll={kept.onScroll}
        data-region
      >
        {isReady ? <Beginning conversation={conversation} onLoadOlder={onLoadOlder} /> : <TimelineSkeleton />}
        <ol className="timeline__tiles" ref={content}>
          {isReady &&
            tiles.map((tile) => (
              <li key={tile.key} className="timeline__tile">
                <TileView tile={tile} now={now} intentions={intentions} />
              </li>
            ))}
          <ReadByLine readBy={readBy} />
        </ol>
      </div>
      {!isAtEnd && (
        <button type="button" className="to-newest" onClick={kept.toEnd}>
          <Icon of={ArrowDown} size="small" />
          <span className="to-newest__words">{texts.toNewest}</span>
        </button>
      )}
      <Announcement text={spoken} />
    </div>
  );
}

function Beginning({ conversation, onLoadOlder }: Pick<Props, "conversation" | "onLoadOlder">) {
  const texts = useTexts().conversation;
  const { older, tiles, kind, title } = conversation;
  const outside = conversation.person?.outside;
  if (older === "loading") {
    return (
      <p className="timeline__older" role="status">
        {texts.loadingOlder}
      </p>
    );
  }
  if (older === "failed" || older === "more") {
    return (
      <p className="timeline__older">
        {older === "failed" && <span role="alert">{texts.olderFailed} </span>}
        <Button kind="quiet" size="small" onClick={onLoadOlder}>
          {texts.loadOlder}
        </Button>
      </p>
    );
  }
  if (tiles.some((tile) => "sender" in tile)) return null;
  return (
    <div className="timeline__beginning">
      <Empty
        picture={<Disc kind="ok" icon={Lock} />}
        title={kind === "person" ? texts.emptyTitle(title) : texts.emptyGroupTitle}
        text={outside === undefined ? texts.emptyText : `${outside.name}. ${texts.emptyText}`}
      />
    </div>
  );
}

/** Tells once for each newest message; again when the window is looked at after it was not. */
function useReading(isSeen: boolean, newest: string | undefined, onRead: () => void): void {
  useEffect(() => {
    if (!isSeen || newest === undefined) return;
    const tell = () => {
      if (document.visibilityState === "visible" && document.hasFocus()) onRead();
    };
    tell();
    addEventListener("focus", tell);
    document.addEventListener("visibilitychange", tell);
    return () => {
      removeEventListener("focus", tell);
      document.removeEventListener("visibilitychange", tell);
    };
  }, [isSeen, newest, onRead]);
}
