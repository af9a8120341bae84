import type { ConversationListState, MainModel } from "@botschaft/client";
import {
  Button,
  ConversationRow,
  Empty,
  Icon,
  IconButton,
  InvitationRow,
  icons,
  ListSkeleton,
  SearchField,
  useNow,
  useRoving,
  useTexts,
} from "@botschaft/ui";
import type { KeyboardEvent, ReactNode } from "react";
import { roomPath } from "./paths.ts";

type Props = {
  readonly model: MainModel;
  readonly state: ConversationListState;
  /** Alone on a phone's screen: it is the page then. */
  readonly isMain: boolean;
  readonly head: ReactNode;
};

export function ConversationList({ model, state, isMain, head }: Props) {
  const texts = useTexts().list;
  const Heading = isMain ? "h1" : "h2";
  const Region = isMain ? "main" : "section";
  return (
    <Region className="pane" aria-label={texts.title} data-region>
      <div className="pane__head">
        <Heading>{texts.title}</Heading>
        <IconButton icon={icons.Pencil} label={texts.start} onClick={() => model.startConversation()} keys="Alt+N" />
      </div>
      {head}
      <SearchField
        label={texts.search}
        value={state.search}
        onChange={(text) => model.conversations.find(text)}
        keys="Control+K"
        onKeyDown={(event: KeyboardEvent) => {
          const first = state.recent[0];
          if (event.key === "Escape") model.conversations.find("");
          if (event.key === "Enter" && first !== undefined) model.openConversation(first.roomId);
        }}
      />
      <Sections model={model} state={state} isMain={isMain} />
      <button type="button" className="float-button" aria-label={texts.start} onClick={() => model.startConversation()}>
        <Icon of={icons.Pencil} size="large" />
      </button>
    </Region>
  );
}

function Sections({ model, state, isMain }: Omit<Props, "head">) {
  const texts = useTexts().list;
  const now = useNow();
  const roving = useRoving<HTMLElement>();
  const { phase, invitations, recent, search, openRoomId } = state;
  const Heading = isMain ? "h2" : "h3";
  return (
    <nav
      className="scrolls"
      aria-label={texts.list}
      ref={roving.ref}
      onKeyDown={roving.onKeyDown}
      onFocus={roving.onFocus}
    >
      {phase === "loading" && <ListSkeleton />}
      {invitations.length > 0 && (
        <>
          <Heading className="list__section">
            <Icon of={icons.Inbox} size="tiny" />
            {texts.invitations}
          </Heading>
          <ul>
            {invitations.map((row) => (
              <li key={row.roomId}>
                <InvitationRow
                  row={row}
                  now={now}
                  onAccept={() => model.conversations.accept(row.roomId)}
                  onDecline={() => model.conversations.decline(row.roomId)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {recent.length > 0 && (
        <>
          <Heading className="list__section">{texts.recent}</Heading>
          <ul>
            {recent.map((row) => (
              <li key={row.roomId}>
                <ConversationRow
                  row={row}
                  href={roomPath(row.roomId)}
                  isOpen={row.roomId === openRoomId}
                  now={now}
                  onOpen={() => model.openConversation(row.roomId)}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      {phase === "ready" && recent.length === 0 && invitations.length === 0 && (
        <NothingInList search={search} isMain={isMain} onStart={() => model.startConversation()} />
      )}
    </nav>
  );
}

type NothingProps = { readonly search: string; readonly isMain: boolean; readonly onStart: () => void };

function NothingInList({ search, isMain, onStart }: NothingProps) {
  const texts = useTexts().list;
  if (search !== "") {
    return (
      <p className="list__words" role="status">
        {texts.nothingFound(search)}
      </p>
    );
  }
  // Beside it, the main pane asks the same.
  if (!isMain) return null;
  return (
    <Empty title={texts.emptyTitle} text={texts.emptyText}>
      <Button kind="primary" onClick={onStart}>
        <Icon of={icons.Pencil} />
        {texts.begin}
      </Button>
    </Empty>
  );
}
