import type { ReactNode, Ref } from "react";
import "./button.css";

type Props = {
  readonly children: ReactNode;
  readonly onClick?: (() => void) | undefined;
  readonly kind?: "primary" | "secondary" | "quiet" | "danger" | "danger-quiet";
  readonly size?: "small" | "normal" | "large";
  readonly type?: "button" | "submit";
  readonly block?: boolean;
  /** Not yet possible; stays in the tab order and says why through `describedBy`. */
  readonly asleep?: boolean;
  readonly describedBy?: string | undefined;
  readonly label?: string | undefined;
  readonly autoFocus?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
};

export function Button(props: Props) {
  const {
    children,
    onClick,
    kind = "secondary",
    size = "normal",
    type = "button",
    block = false,
    asleep = false,
  } = props;
  const names = ["button", `button--${kind}`, `button--${size}`, block ? "button--block" : ""];
  return (
    <button
      ref={props.ref}
      type={type}
      className={names.filter(Boolean).join(" ")}
      onClick={(event) => {
        if (asleep) event.preventDefault();
        else onClick?.();
      }}
      aria-disabled={asleep || undefined}
      aria-describedby={props.describedBy}
      aria-label={props.label}
      data-autofocus={props.autoFocus || undefined}
    >
      {children}
    </button>
  );
}
