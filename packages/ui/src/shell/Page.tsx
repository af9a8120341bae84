import { ArrowLeft } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "../button/Button.tsx";
import { Icon } from "../icon/Icon.tsx";
import "./shell.css";

type Props = {
  readonly title: string;
  readonly lead?: string;
  readonly id: string;
  readonly aside?: ReactNode;
  /** On the phone, back to where one came from. */
  readonly back: { readonly label: string; readonly onClick: () => void };
  readonly children: ReactNode;
};

/** Settings: one page of words and cards. */
export function Page({ title, lead, id, aside, back, children }: Props) {
  return (
    <main className="main main--page" id={id} tabIndex={-1} data-region>
      <div className="scrolls page">
        <div className="page__back">
          <Button kind="quiet" onClick={back.onClick}>
            <Icon of={ArrowLeft} />
            {back.label}
          </Button>
        </div>
        <header className="page__head">
          <div>
            <h1>{title}</h1>
            {lead !== undefined && <p>{lead}</p>}
          </div>
          {aside}
        </header>
        {children}
      </div>
    </main>
  );
}
