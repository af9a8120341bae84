import type { MainModel, MainState, MainView, SettingsModel } from "@botschaft/client";
import { Page, useTexts, useTitle } from "@botschaft/ui";
import type { ReactNode } from "react";
import { AppearanceSettings } from "./AppearanceSettings.tsx";
import { DevicesSettings } from "./DevicesSettings.tsx";
import { InvitationsSettings } from "./InvitationsSettings.tsx";
import { LanguageSettings } from "./LanguageSettings.tsx";
import { SpareKeyCard } from "./SpareKeyCard.tsx";

type View = Extract<MainView, { readonly kind: "settings" }>;

type Props = {
  readonly main: MainModel;
  readonly state: MainState;
  readonly view: View;
  readonly settings: SettingsModel;
  readonly onBack: () => void;
};

export function SettingsPage({ main, state, view, settings, onBack }: Props) {
  const texts = useTexts();
  const { title, lead } = headOf(view.section, texts);
  useTitle(title);
  return (
    <Page id="settings" title={title} lead={lead} back={{ label: texts.settings.title, onClick: onBack }}>
      {contentOf(main, state, view, settings)}
    </Page>
  );
}

function contentOf(main: MainModel, state: MainState, view: View, settings: SettingsModel): ReactNode {
  switch (view.section) {
    case "appearance":
      return <AppearanceSettings model={settings} />;
    case "language":
      return <LanguageSettings model={settings} />;
    case "devices":
      return <DevicesSettings main={main} model={view.devices} hasSpareKey={state.hasSpareKey} />;
    case "spareKey":
      return <SpareKeyCard main={main} hasSpareKey={state.hasSpareKey} />;
    case "invitations":
      return <InvitationsSettings model={view.invitations} />;
  }
}

function headOf(section: View["section"], texts: ReturnType<typeof useTexts>) {
  if (section === "devices") return texts.devices;
  if (section === "spareKey") return texts.spareKey;
  if (section === "invitations") return texts.invitations;
  return { title: texts.settings.sections[section], lead: texts.settings.languageText };
}
