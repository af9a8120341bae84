import type { LucideIcon } from "lucide-react";
import { Icon } from "../icon/Icon.tsx";
import { follow } from "../shell/follow.ts";
import { useTexts } from "../texts/language.tsx";
import "./settings.css";

export type SettingsLink = {
  readonly id: string;
  readonly href: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly isCurrent: boolean;
  readonly onOpen: () => void;
};

type Props = {
  readonly links: readonly SettingsLink[];
  /** Alone on a phone's screen: it is the page then. */
  readonly isMain: boolean;
  readonly onSignOut: () => void;
  readonly signOutIcon: LucideIcon;
};

export function SettingsNav({ links, isMain, onSignOut, signOutIcon }: Props) {
  const texts = useTexts().settings;
  const Region = isMain ? "main" : "section";
  const Heading = isMain ? "h1" : "h2";
  return (
    <Region className="pane settings-nav" aria-label={texts.title} data-region>
      <div className="pane__head">
        <Heading>{texts.title}</Heading>
      </div>
      <nav className="scrolls settings-nav__links" aria-label={texts.title}>
        {links.map(({ id, href, label, icon, isCurrent, onOpen }) => (
          <a
            key={id}
            className="settings-link"
            href={href}
            onClick={follow(onOpen)}
            aria-current={isCurrent ? "page" : undefined}
          >
            <Icon of={icon} />
            {label}
          </a>
        ))}
        <button type="button" className="settings-link settings-link--last" onClick={onSignOut}>
          <Icon of={signOutIcon} />
          {texts.signOut}
        </button>
      </nav>
    </Region>
  );
}
