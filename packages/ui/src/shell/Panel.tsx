import { X } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { IconButton } from "../button/IconButton.tsx";
import "./shell.css";

type Props = {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** Beside the title: where one is among several, and ways to the others. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

/** Right of the timeline, over it where there is no room. Takes the focus when it opens, and gives it back. */
export function Panel({ title, closeLabel, onClose, aside, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    heading.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <aside
      className="panel"
      aria-label={title}
      data-region
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <header className="panel__head">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {aside}
        <IconButton icon={X} label={closeLabel} onClick={onClose} />
      </header>
      <div className="panel__body scrolls">{children}</div>
    </aside>
  );
}
