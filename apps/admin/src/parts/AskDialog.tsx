import { Button, Dialog, useTexts, Working } from "@botschaft/ui";
import type { ReactNode } from "react";
import "./panel.css";

type Props = {
  readonly title: string;
  /** What happens, one sentence each. */
  readonly points: readonly string[];
  readonly submit: string;
  readonly sending: string;
  readonly isSending: boolean;
  readonly isDangerous: boolean;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  /** Below what happens: a field, a problem. */
  readonly children?: ReactNode;
};

/** Says what will happen before it does. The focus is on the way out, and what is felt at once stands away from it. */
export function AskDialog(props: Props) {
  const texts = useTexts().actions;
  const { title, points, submit, sending, isSending, isDangerous, onSubmit, onCancel, children } = props;
  const act = (
    <Button kind={isDangerous ? "danger" : "primary"} onClick={onSubmit} asleep={isSending}>
      {submit}
    </Button>
  );
  return (
    <Dialog
      title={title}
      onClose={onCancel}
      isAlert={isDangerous}
      footer={
        <>
          {isDangerous && <span className="dialog__left">{act}</span>}
          <Button autoFocus onClick={onCancel}>
            {texts.cancel}
          </Button>
          {!isDangerous && act}
        </>
      }
    >
      <ul className="points">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {children}
      {isSending && <Working text={sending} />}
    </Dialog>
  );
}
