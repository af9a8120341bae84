import type { RecoveryModel } from "@botschaft/client";
import { Steps, useReadable, useTexts } from "@botschaft/ui";
import type { Frame } from "./frame.ts";
import { GatePage } from "./GatePage.tsx";
import { RecoveryForm } from "./RecoveryForm.tsx";

export function RecoveryScreen({ frame, model }: { readonly frame: Frame; readonly model: RecoveryModel }) {
  const texts = useTexts();
  const state = useReadable(model.state);
  return (
    <GatePage
      frame={frame}
      claim={texts.claims.recovery}
      head={<Steps step={2} of={2} name={texts.gate.spareKey} />}
      title={texts.recovery.title}
      lead={texts.recovery.lead}
    >
      <div className="gate__form">
        <RecoveryForm state={state} model={model} isLarge />
      </div>
    </GatePage>
  );
}
