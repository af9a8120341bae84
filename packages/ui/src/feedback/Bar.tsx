import type { LucideIcon } from "lucide-react";
import { Button } from "../button/Button.tsx";
import { Icon } from "../icon/Icon.tsx";
import "./feedback.css";

type Props = {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly text: string;
  readonly action?: { readonly label: string; readonly onClick: () => void } | undefined;
};

/** Under the top edge, one at most: what this reader must know or do. */
export function Bar({ icon, title, text, action }: Props) {
  return (
    <div className="bar" role="status">
      <Icon of={icon} />
      <p>
        <b>{title}</b> {text}
      </p>
      {action !== undefined && (
        <Button kind="quiet" size="small" onClick={action.onClick}>
          {action.label}
        </Button>
      )}
    </div>
  );
}
