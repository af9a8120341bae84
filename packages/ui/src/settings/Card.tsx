import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "../icon/Icon.tsx";
import "./settings.css";

export function Card({ children }: { readonly children: ReactNode }) {
  return <div className="card">{children}</div>;
}

type RowProps = {
  readonly icon: LucideIcon;
  readonly title: ReactNode;
  readonly about: ReactNode;
  readonly tag?: ReactNode;
  readonly actions?: ReactNode;
};

/** One thing in a card: a device, a key, an invitation. */
export function CardRow({ icon, title, about, tag, actions }: RowProps) {
  return (
    <div className="card-row">
      <span className="card-row__icon">
        <Icon of={icon} size="large" />
      </span>
      <div className="card-row__words">
        <div className="card-row__title">{title}</div>
        <p className="card-row__about">{about}</p>
      </div>
      {tag !== undefined && <span className="card-row__tag">{tag}</span>}
      {actions !== undefined && <div className="card-row__actions">{actions}</div>}
    </div>
  );
}
