import type { ConversationListState, MainModel, MainState, Place, SettingsModel } from "@botschaft/client";
import { Rail, TabBar, TrialBanner, useMedia, useReadable, useRegionKeys, useTexts, Workspace } from "@botschaft/ui";
import { useState } from "react";
import { authorityOf } from "../authority-of.ts";
import { KeysDialog } from "../dialogs/KeysDialog.tsx";
import { MainDialog } from "../dialogs/MainDialog.tsx";
import { SettingsList } from "../settings/SettingsList.tsx";
import { SettingsPage } from "../settings/SettingsPage.tsx";
import { ConversationList } from "./ConversationList.tsx";
import { ConversationPane, NoConversation } from "./ConversationPane.tsx";
import { destinationsOf } from "./destinations.ts";
import { MainBar } from "./MainBar.tsx";
import { useAddress } from "./use-address.ts";
import { useShortcuts } from "./use-shortcuts.ts";
import { WhoIsHerePanel } from "./WhoIsHerePanel.tsx";

type Props = { readonly model: MainModel; readonly place: Place | undefined; readonly settings: SettingsModel };

export function MainScreen({ model, place, settings }: Props) {
  const texts = useTexts();
  const state = useReadable(model.state);
  const list = useReadable(model.conversations.state);
  const isPhone = useMedia("(max-width: 599px)");
  const [areKeysShown, showKeys] = useState(false);
  // On a phone settings begin with their list; everywhere else it stands beside the page.
  const [isSectionShown, showSection] = useState(false);
  useAddress(model, state);
  useRegionKeys();
  useShortcuts(model, state, list, () => showKeys(true));

  const isSettings = state.view.kind === "settings";
  const { conversations, settings: settingsEntry } = destinationsOf(texts.rail, model, state, list, () =>
    showSection(false),
  );
  const parts = { model, state, list, place, isPhone, isSectionShown, showSection };
  return (
    <>
      <Workspace
        phoneShows={phonePart(state, isSectionShown)}
        skipTo={isSettings ? "settings" : "timeline"}
        skipLabel={isSettings ? texts.rail.skipSettings : texts.rail.skip}
        bar={<MainBar bar={state.bar} onFollow={() => model.followBar()} />}
        rail={<Rail destinations={[conversations]} last={settingsEntry} me={state.me} />}
        tabs={<TabBar destinations={[conversations, settingsEntry]} />}
        list={<ListPane {...parts} />}
        main={<MainPane {...parts} settings={settings} />}
        panel={<PanelPane model={model} state={state} place={place} />}
      />
      {state.dialog !== undefined && <MainDialog dialog={state.dialog} main={model} place={place} />}
      {areKeysShown && state.dialog === undefined && <KeysDialog onClose={() => showKeys(false)} />}
    </>
  );
}

type Parts = Pick<Props, "model" | "place"> & {
  readonly state: MainState;
  readonly list: ConversationListState;
  readonly isPhone: boolean;
  readonly isSectionShown: boolean;
  readonly showSection: (isShown: boolean) => void;
};

function ListPane({ model, state, list, place, isPhone, isSectionShown, showSection }: Parts) {
  const { view } = state;
  if (view.kind === "settings") {
    const isMain = isPhone && !isSectionShown;
    return <SettingsList model={model} state={state} onOpen={() => showSection(true)} isMain={isMain} />;
  }
  return (
    <ConversationList
      model={model}
      state={list}
      isMain={isPhone && view.conversation === undefined}
      head={place?.trial === true && <TrialBanner isShort />}
    />
  );
}

function MainPane({ model, state, list, place, settings, showSection }: Parts & Pick<Props, "settings">) {
  const { view } = state;
  if (view.kind === "settings") {
    return (
      <SettingsPage main={model} state={state} view={view} settings={settings} onBack={() => showSection(false)} />
    );
  }
  if (view.conversation === undefined) return <NoConversation list={list} onStart={() => model.startConversation()} />;
  return (
    <ConversationPane
      key={view.conversation.state.get().roomId}
      main={model}
      model={view.conversation}
      authority={authorityOf(place)}
      isPanelOpen={view.panel !== undefined}
    />
  );
}

function PanelPane({ model, state: { view }, place }: Pick<Parts, "model" | "state" | "place">) {
  if (view.kind !== "conversations" || view.conversation === undefined || view.panel === undefined) return null;
  return <WhoIsHerePanel main={model} conversation={view.conversation} authority={authorityOf(place)} />;
}

function phonePart({ view }: MainState, isSectionShown: boolean): "list" | "main" | "panel" {
  if (view.kind === "settings") return isSectionShown ? "main" : "list";
  if (view.conversation === undefined) return "list";
  return view.panel === undefined ? "main" : "panel";
}
