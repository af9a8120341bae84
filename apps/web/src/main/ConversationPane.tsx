import type { ConversationListState, ConversationModel, MainModel } from "@botschaft/client";
import {
  BlockedComposer,
  BorderNotice,
  Button,
  Composer,
  Empty,
  Icon,
  icons,
  ProblemNote,
  Raumband,
  RoomHead,
  Timeline,
  TypingLine,
  useReadable,
  useTexts,
  useTitle,
} from "@botschaft/ui";
import { useCallback, useEffect, useMemo } from "react";

type Props = {
  readonly main: MainModel;
  readonly model: ConversationModel;
  readonly authority: { readonly name: string; readonly serverName: string };
  readonly isPanelOpen: boolean;
};

export function ConversationPane({ main, model, authority, isPanelOpen }: Props) {
  const state = useReadable(model.state);
  useTitle(state.title);
  useComposerFocus();
  const intentions = useMemo(
    () => ({
      sendAgain: (key: string) => model.sendAgain(key),
      discard: (key: string) => model.discard(key),
      repair: (key: string) => model.repair(key),
    }),
    [model],
  );
  const onLoadOlder = useCallback(() => void model.loadOlder(), [model]);
  const onRead = useCallback(() => void model.markRead(), [model]);
  const togglePanel = () => main.showPanel(isPanelOpen ? undefined : "whoIsHere");
  return (
    <main className="main" id="conversation">
      <RoomHead
        conversation={state}
        isPanelOpen={isPanelOpen}
        onPanel={togglePanel}
        onBack={() => main.closeConversation()}
      />
      <Raumband
        band={state.band}
        authority={authority}
        onOpen={() => (state.band.encryption.kind === "toCheck" ? main.showPanel("whoIsHere") : togglePanel())}
      />
      <ProblemNote problem={state.problem} />
      <Timeline conversation={state} intentions={intentions} onLoadOlder={onLoadOlder} onRead={onRead} />
      <TypingLine people={state.typing} />
      <BorderNotice conversation={state} onAsk={(letter) => model.ask(letter)} />
      <Writing main={main} model={model} />
    </main>
  );
}

function Writing({ main, model }: Pick<Props, "main" | "model">) {
  const { composer } = model;
  const state = useReadable(composer.state);
  const intentions = useMemo(
    () => ({
      write: (text: string) => composer.write(text),
      addPicture: (file: Blob) => composer.addPicture(file),
      describePicture: (key: string, alt: string) => composer.describePicture(key, alt),
      removePicture: (key: string) => composer.removePicture(key),
      send: () => composer.send(),
    }),
    [composer],
  );
  if (state.block === undefined) return <Composer state={state} intentions={intentions} />;
  return (
    <BlockedComposer
      block={state.block}
      onAcknowledge={() => composer.acknowledge()}
      onCompare={(userId) => model.confirmPerson(userId)}
      onConfirmDevice={() => main.unlock()}
    />
  );
}

/** Who opens a room wants to write; on a phone the keyboard would cover what they came to read. */
function useComposerFocus(): void {
  useEffect(() => {
    if (matchMedia("(pointer: coarse)").matches) return;
    document.getElementById("composer")?.focus({ preventScroll: true });
  }, []);
}

type NoneProps = { readonly list: ConversationListState; readonly onStart: () => void };

export function NoConversation({ list, onStart }: NoneProps) {
  const texts = useTexts().list;
  useTitle(texts.title);
  const isEmpty = list.recent.length === 0 && list.search === "";
  return (
    <main className="main" id="timeline" tabIndex={-1} data-region>
      {list.phase === "ready" && (
        <Empty
          level={1}
          title={isEmpty ? texts.emptyTitle : texts.choose}
          text={isEmpty ? texts.emptyText : texts.chooseText}
        >
          <Button kind={isEmpty ? "primary" : "secondary"} onClick={onStart}>
            <Icon of={icons.Pencil} />
            {texts.begin}
          </Button>
        </Empty>
      )}
    </main>
  );
}
