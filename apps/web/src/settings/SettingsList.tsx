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
  const mayAdminister = sections.includes("invitations");
  return (
    <SettingsNav
      isMain={isMain}
      signOutIcon={icons.LogOut}
      onSignOut={() => model.askToSignOut()}
      links={[
        ...sections.map((section) => ({
          id: section,
          href: `/settings/${section}`,
          label: texts.sections[section],
          icon: pictures[section],
          isCurrent: !isMain && view.kind === "settings" && view.section === section,
          onOpen: () => {
            model.showSettings(section);
            onOpen();
          },
        })),
        ...(mayAdminister ? [toConsole(texts.console)] : []),
      ]}
    />
  );
}

/** Another page, with a sign-in of its own. */
function toConsole(label: string) {
  const href = "/admin/";
  return { id: "console", href, label, icon: icons.Users, isCurrent: false, onOpen: () => location.assign(href) };
}
