import { useTitle } from "@botschaft/ui";
import type { ReactNode } from "react";
import "./frame.css";

type Props = { readonly title: string; readonly lead?: string | undefined; readonly children?: ReactNode };

/** Where one is, what is here, and the one thing to do. */
export function PageHead({ title, lead, children }: Props) {
  useTitle(title);
  return (
    <header className="page-head">
      <div className="page-head__words">
        <h1>{title}</h1>
        {lead !== undefined && <p>{lead}</p>}
      </div>
      {children}
    </header>
  );
}
