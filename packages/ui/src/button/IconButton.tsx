import type { LucideIcon } from "lucide-react";
import type { Ref } from "react";
import { Icon } from "../icon/Icon.tsx";
import "./button.css";

type Props = {
  readonly icon: LucideIcon;
  /** Its accessible name, and its tooltip. */
  readonly label: string;
  readonly onClick?: (() => void) | undefined;
  readonly type?: "button" | "submit";
  readonly kind?: "plain" | "primary";
  readonly size?: "small" | "normal";
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly keys?: string;
  readonly asleep?: boolean;
  readonly className?: string;
  readonly ref?: Ref<HTMLButtonElement>;
};

export function IconButton(props: Props) {
  const { icon, label, onClick, type = "button", kind = "plain", size = "normal", className = "" } = props;
  return (
    <button
      ref={props.ref}
      type={type}
      className={`icon-button icon-button--${kind} icon-button--${size} ${className}`}
      onClick={(event) => {
        if (props.asleep) event.preventDefault();
        else onClick?.();
      }}
      aria-label={label}
      title={label}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      aria-keyshortcuts={props.keys}
      aria-disabled={props.asleep || undefined}
    >
      <Icon of={icon} size={size === "small" ? "small" : "normal"} />
    </button>
  );
}
