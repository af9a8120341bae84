import type { UnlockModel } from "@botschaft/client";
import { Dialog, useReadable, useTexts } from "@botschaft/ui";
import { UnlockForm } from "../gates/UnlockForm.tsx";
import { VerificationDialog } from "./VerificationDialog.tsx";

type Props = { readonly model: UnlockModel; readonly onClose: () => void };

export function UnlockDialog({ model, onClose }: Props) {
  const texts = useTexts().unlock;
  const { phase, verification } = useReadable(model.state);
  if (phase === "otherDevice" && verification !== undefined) {
    return <VerificationDialog model={verification} onClose={() => model.goBack()} />;
  }
  return (
    <Dialog title={texts.title} onClose={onClose}>
      {phase === "choosing" && <p className="muted">{texts.lead}</p>}
      <UnlockForm model={model} />
    </Dialog>
  );
}
