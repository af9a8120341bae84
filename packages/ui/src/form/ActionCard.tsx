import { ChevronRight, type LucideIcon } from "lucide-react";
import { Icon } from "../icon/Icon.tsx";
import "./form.css";

type Props = {
  readonly title: string;
  readonly description: string;
  readonly icon: LucideIcon;
  readonly onClick: () => void;
  readonly autoFocus?: boolean;
};

/** One way on among several, as a whole card. */
export function ActionCard({ title, description, icon, onClick, autoFocus }: Props) {
  return (
    <button type="button" className="choice choice__head" onClick={onClick} data-autofocus={autoFocus || undefined}>
      <span className="choice__icon">
        <Icon of={icon} size="large" />
      </span>
      <span>
        <b className="choice__title">{title}</b>
        <span className="choice__description">{description}</span>
      </span>
      <Icon of={ChevronRight} />
    </button>
  );
}
