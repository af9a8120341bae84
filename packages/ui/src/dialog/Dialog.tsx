import { X } from "lucide-react";
import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from "react";
import { IconButton } from "../button/IconButton.tsx";
import { useTexts } from "../texts/language.tsx";
import "./dialog.css";

type Props = {
  /** A question or a sentence. */
  readonly title: string;
  /** Esc, the cross, and a tap beside it; absent while nothing may be closed. */
  readonly onClose?: (() => void) | undefined;
  readonly closeLabel?: string;
  readonly width?: "narrow" | "normal" | "wide";
  /** Interrupts, because something would be lost. */
  readonly isAlert?: boolean;
  /** A picture above a centred title takes the place of the head. */
  readonly disc?: ReactNode;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
};

/** The page behind is inert; on the phone it is a sheet from below. Focus goes to `data-autofocus`, and back at the end. */
export function Dialog(props: Props) {
  const { title, onClose, width = "normal", isAlert = false, disc, footer, children } = props;
  const texts = useTexts().actions;
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    const dialog = ref.current as HTMLDialogElement;
    dialog.showModal();
    focusMain(dialog);
    return () => dialog.close();
  }, []);

  return (
    <dialog
      ref={ref}
      className={`dialog dialog--${width}`}
      role={isAlert ? "alertdialog" : undefined}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <KeepOpen onClose={onClose} dialog={ref} />
      <div className={disc === undefined ? "dialog__head" : "dialog__head dialog__head--disc"}>
        {disc}
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        {onClose !== undefined && disc === undefined && (
          <IconButton icon={X} label={props.closeLabel ?? texts.close} onClick={onClose} />
        )}
      </div>
      <div className="dialog__body scrolls">{children}</div>
      {Boolean(footer) && <div className="dialog__foot">{footer}</div>}
    </dialog>
  );
}

function focusMain(dialog: HTMLDialogElement): void {
  const main = dialog.querySelector<HTMLElement>("[data-autofocus]") ?? dialog.querySelector<HTMLElement>("h2");
  main?.focus();
}

/** A browser closes a dialog at the second Esc whatever the page says; the model decides. */
function KeepOpen({ onClose, dialog }: { onClose: Props["onClose"]; dialog: { current: HTMLDialogElement | null } }) {
  useEffect(() => {
    const element = dialog.current;
    const reopen = () => {
      if (!element?.isConnected || element.open) return;
      if (onClose === undefined) element.showModal();
      else onClose();
    };
    element?.addEventListener("close", reopen);
    return () => element?.removeEventListener("close", reopen);
  }, [onClose, dialog]);
  return null;
}
