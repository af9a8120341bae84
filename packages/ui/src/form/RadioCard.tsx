import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "../icon/Icon.tsx";
import "./form.css";

type Props = {
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  /** Of the title, where it is another one than the page's. */
  readonly language?: string;
  readonly icon: LucideIcon;
  readonly checked: boolean;
  readonly onChoose: () => void;
  /** Opens below while chosen. */
  readonly children?: ReactNode;
};

export function RadioCard({ name, title, description, language, icon, checked, onChoose, children }: Props) {
  return (
    <div className={checked ? "choice choice--chosen" : "choice"}>
      <label className="choice__head">
        <span className="choice__icon">
          <Icon of={icon} size="large" />
        </span>
        <span>
          <b className="choice__title" lang={language}>
            {title}
          </b>
          {description !== undefined && <span className="choice__description">{description}</span>}
        </span>
        <input type="radio" name={name} checked={checked} onChange={onChoose} />
      </label>
      {checked && children !== undefined && <div className="choice__more">{children}</div>}
    </div>
  );
}
