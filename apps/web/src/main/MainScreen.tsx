import type { MainModel, MainState, Place, SettingsModel } from "@botschaft/client";
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

  const { view } = state;
  const phoneShows = phonePart(state, isSectionShown);
  const { conversations, settings: settingsEntry } = destinationsOf(texts.rail, model, state, list, () =>
    showSection(false),
  );
  const isSettings = view.kind === "settings";
  return (
    <>
      <Workspace
        phoneShows={phoneShows}
        skipTo={isSettings ? "settings" : "timeline"}
        skipLabel={isSettings ? texts.rail.skipSettings : texts.rail.skip}
        bar={<MainBar bar={state.bar} onFollow={() => model.followBar()} />}
        rail={<Rail destinations={[conversations]} last={settingsEntry} me={state.me} />}
        tabs={<TabBar destinations={[conversations, settingsEntry]} />}
        list={
          isSettings ? (
            <SettingsList
              model={model}
              state={state}
              onOpen={() => showSection(true)}
              isMain={isPhone && !isSectionShown}
            />
          ) : (
            <ConversationList
              model={model}
              state={list}
              isMain={isPhone && view.conversation === undefined}
              head={place?.trial === true && <TrialBanner isShort />}
            />
          )
        }
        main={
          isSettings ? (
            <SettingsPage
              main={model}
              state={state}
              view={view}
              settings={settings}
              onBack={() => showSection(false)}
            />
          ) : view.conversation === undefined ? (
            <NoConversation list={list} onStart={() => model.startConversation()} />
          ) : (
            <ConversationPane
              key={view.conversation.state.get().roomId}
              main={model}
              model={view.conversation}
              authority={authorityOf(place)}
              isPanelOpen={view.panel !== undefined}
            />
          )
        }
        panel={
          view.kind === "conversations" &&
          view.conversation !== undefined &&
          view.panel === "whoIsHere" && (
            <WhoIsHerePanel main={model} conversation={view.conversation} authority={authorityOf(place)} />
          )
        }
      />
      {state.dialog !== undefined && <MainDialog dialog={state.dialog} main={model} place={place} />}
      {areKeysShown && state.dialog === undefined && <KeysDialog onClose={() => showKeys(false)} />}
    </>
  );
}

function phonePart({ view }: MainState, isSectionShown: boolean): "list" | "main" | "panel" {
  if (view.kind === "settings") return isSectionShown ? "main" : "list";
  if (view.conversation === undefined) return "list";
  return view.panel === undefined ? "main" : "panel";
}
