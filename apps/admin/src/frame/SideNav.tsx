import { type ConsoleView, type InsideModel, isToCompare } from "@botschaft/client/console";
import { follow, Icon, icons, Logo, useReadable } from "@botschaft/ui";
import type { ReactNode } from "react";
import { useWords } from "../words/use-words.tsx";
import { pathOf } from "./paths.ts";
import "./frame.css";

type Props = { readonly model: InsideModel; readonly view: ConsoleView; readonly authority: string };

/** Words and drawings from 900 px on, drawings alone below, a strip above the page on a phone. */
export function SideNav({ model, view, authority }: Props) {
  const words = useWords().nav;
  const { partners } = useReadable(model.partners.state);
  const toCompare = partners.filter(isToCompare).length;
  const link = (page: ConsoleView["page"]) => ({
    href: pathOf({ page }),
    isCurrent: view.page === page,
    onOpen: () => model.show({ page }),
  });
  return (
    <nav className="side" aria-label={words.label} data-region>
      <p className="side__brand">
        <Logo />
        <span className="side__words">
          <b>{words.label}</b>
          <span className="small muted">{authority}</span>
        </span>
      </p>
      <SideLink {...link("people")} icon={icons.Users} label={words.people} />
      <p className="side__section">{words.border}</p>
      <SideLink {...link("partners")} icon={icons.Handshake} label={words.partners}>
        {toCompare > 0 && (
          <span className="count">
            <span aria-hidden="true">{toCompare}</span>
            <span className="unseen">{words.partnersToCompare(toCompare)}</span>
          </span>
        )}
      </SideLink>
      <SideLink {...link("decisions")} icon={icons.ScrollText} label={words.decisions} />
      <span className="side__gap" />
      <SideLink href="/" icon={icons.ArrowLeft} label={words.back} />
      <button
        type="button"
        className="side__link"
        title={words.signedInAs(model.me.name)}
        onClick={() => model.signOut()}
      >
        <Icon of={icons.LogOut} />
        <span className="side__words">
          {words.signOut}
          <span className="small muted one-line">{model.me.name}</span>
        </span>
      </button>
    </nav>
  );
}

type LinkProps = {
  readonly href: string;
  readonly icon: typeof icons.Users;
  readonly label: string;
  readonly isCurrent?: boolean;
  /** Absent where the link leads out of the console. */
  readonly onOpen?: () => void;
  readonly children?: ReactNode;
};

function SideLink({ href, icon, label, isCurrent = false, onOpen, children }: LinkProps) {
  return (
    <a
      className="side__link"
      href={href}
      onClick={onOpen && follow(onOpen)}
      aria-current={isCurrent ? "page" : undefined}
      title={label}
    >
      <Icon of={icon} />
      <span className="side__words">{label}</span>
      {children}
    </a>
  );
}
