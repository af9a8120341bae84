import type { MainModel, MainState, SettingsSection } from "@botschaft/client";
import { icons, SettingsNav, useTexts } from "@botschaft/ui";

type Props = {
  readonly model: MainModel;
  readonly state: MainState;
  readonly isMain: boolean;
  readonly onOpen: () => void;
};

const pictures = {
  appearance: icons.Sun,
  language: icons.Languages,
  devices: icons.MonitorSmartphone,
  spareKey: icons.KeyRound,
  invitations: icons.UserPlus,
} as const satisfies Readonly<Record<SettingsSection, unknown>>;

export function SettingsList({ model, state, isMain, onOpen }: Props) {
  const texts = useTexts().settings;
  const { view, sections } = state;
  return (
    <SettingsNav
      isMain={isMain}
      signOutIcon={icons.LogOut}
      onSignOut={() => model.askToSignOut()}
      links={sections.map((section) => ({
        id: section,
        href: `/settings/${section}`,
        label: texts.sections[section],
        icon: pictures[section],
        isCurrent: !isMain && view.kind === "settings" && view.section === section,
        onOpen: () => {
          model.showSettings(section);
          onOpen();
        },
      }))}
    />
  );
}
