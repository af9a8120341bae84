import type { UnlockModel } from "@botschaft/client";
import { useReadable, useTexts } from "@botschaft/ui";
import { VerificationDialog } from "../dialogs/VerificationDialog.tsx";
import type { Frame } from "./frame.ts";
import { GatePage } from "./GatePage.tsx";
import { UnlockForm } from "./UnlockForm.tsx";

export function UnlockScreen({ frame, model }: { readonly frame: Frame; readonly model: UnlockModel }) {
  const texts = useTexts().unlock;
  const { phase, verification } = useReadable(model.state);
  return (
    <GatePage frame={frame} claim={texts.claim} title={texts.title} lead={texts.lead}>
      <div className="gate__form">
        <UnlockForm model={model} />
      </div>
      {phase === "otherDevice" && verification !== undefined && (
        <VerificationDialog model={verification} onClose={() => model.goBack()} />
      )}
    </GatePage>
  );
}
