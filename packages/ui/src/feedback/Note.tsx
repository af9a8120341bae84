import { CircleX, Info, type LucideIcon, ShieldCheck, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "../icon/Icon.tsx";
import "./feedback.css";

type Kind = "info" | "ok" | "warn" | "bad" | "flat";

const icons: Readonly<Record<Kind, LucideIcon>> = {
  info: Info,
  ok: ShieldCheck,
  warn: TriangleAlert,
  bad: CircleX,
  flat: Info,
};

type Props = {
  readonly kind?: Kind;
  readonly icon?: LucideIcon;
  readonly title?: string | undefined;
  readonly children?: ReactNode;
  /** Right of the words, below them where it is narrow. */
  readonly actions?: ReactNode;
  /** Spoken as soon as it appears. */
  readonly isAlert?: boolean;
  readonly id?: string;
};

export function Note({ kind = "info", icon, title, children, actions, isAlert = false, id }: Props) {
  return (
    <div id={id} className={`note note--${kind}`} role={isAlert ? "alert" : undefined}>
      <Icon of={icon ?? icons[kind]} />
      <div className="note__words">
        {title !== undefined && <b>{title}</b>}
        {children !== undefined && <span className={title === undefined ? "" : "small"}>{children}</span>}
      </div>
      {actions !== undefined && <div className="note__actions">{actions}</div>}
    </div>
  );
}
