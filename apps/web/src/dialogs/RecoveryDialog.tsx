import type { RecoveryModel } from "@botschaft/client";
import { Button, Dialog, useReadable, useTexts } from "@botschaft/ui";
import { RecoveryForm } from "../gates/RecoveryForm.tsx";

type Props = { readonly model: RecoveryModel; readonly onClose: () => void };

export function RecoveryDialog({ model, onClose }: Props) {
  const texts = useTexts();
  const state = useReadable(model.state);
  const isDone = state.phase === "done";
  return (
    <Dialog
      title={isDone ? texts.recovery.done : texts.recovery.title}
      onClose={state.phase === "saving" ? undefined : onClose}
      footer={
        isDone && (
          <Button kind="primary" onClick={onClose} autoFocus>
            {texts.actions.done}
          </Button>
        )
      }
    >
      {state.phase === "choosing" && <p className="muted">{texts.recovery.lead}</p>}
      <RecoveryForm state={state} model={model} isLarge={false} />
    </Dialog>
  );
}
