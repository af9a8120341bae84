import type { ReactNode } from "react";
import "./frame.css";

type Props = { readonly children: ReactNode };

/** The page between navigation and panel; it alone scrolls. */
export function Frame({ children }: Props) {
  return (
    <main className="console__main" id="main" tabIndex={-1} data-region>
      <div className="scrolls">
        <div className="sheet">{children}</div>
      </div>
    </main>
  );
}
