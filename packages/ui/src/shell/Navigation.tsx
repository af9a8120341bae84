import type { LucideIcon } from "lucide-react";
import { Avatar } from "../avatar/Avatar.tsx";
import { Count } from "../feedback/Count.tsx";
import { Logo } from "../gate/Logo.tsx";
import { Icon } from "../icon/Icon.tsx";
import { useTexts } from "../texts/language.tsx";
import { follow } from "./follow.ts";
import "./shell.css";

export type Destination = {
  readonly id: string;
  readonly href: string;
  readonly label: string;
  readonly icon: LucideIcon;
  readonly isCurrent: boolean;
  readonly onOpen: () => void;
  readonly unread?: number;
};

type RailProps = {
  readonly destinations: readonly Destination[];
  /** Below the others, at the foot. */
  readonly last: Destination;
  readonly me: { readonly userId: string; readonly name: string };
};

/** Left of everything, from 600 px on. */
export function Rail({ destinations, last, me }: RailProps) {
  const texts = useTexts();
  return (
    <nav className="rail" aria-label={texts.rail.navigation} data-region>
      <span className="rail__logo">
        <Logo label={texts.product} />
      </span>
      {destinations.map((destination) => (
        <Destined key={destination.id} {...destination} />
      ))}
      <span className="rail__gap" />
      <Destined {...last} />
      <button type="button" className="rail__me" onClick={last.onOpen} title={me.name}>
        <Avatar kind="person" id={me.userId} name={me.name} size={36} />
        <span className="unseen">{texts.rail.me(me.name)}</span>
      </button>
    </nav>
  );
}

/** At the foot of a phone's screen. */
export function TabBar({ destinations }: { readonly destinations: readonly Destination[] }) {
  return (
    <nav className="tabs" aria-label={useTexts().rail.navigation} data-region>
      {destinations.map((destination) => (
        <Destined key={destination.id} {...destination} />
      ))}
    </nav>
  );
}

function Destined({ href, label, icon, isCurrent, onOpen, unread = 0 }: Destination) {
  const texts = useTexts().rail;
  return (
    <a
      className="destination"
      href={href}
      onClick={follow(onOpen)}
      aria-current={isCurrent ? "page" : undefined}
      title={label}
    >
      <span className="destination__pip">
        <Icon of={icon} size="large" />
      </span>
      <span className="destination__label">{label}</span>
      {unread > 0 && <Count count={unread} label={texts.unread(unread)} />}
    </a>
  );
}
