import type { Problem } from "@botschaft/client";
import { Button, Note, ProblemNote, useTexts, useTitle, Working } from "@botschaft/ui";
import type { Frame } from "./frame.ts";
import { GatePage } from "./GatePage.tsx";

export function LoadingScreen() {
  const texts = useTexts().app;
  useTitle(texts.loading);
  return (
    <main className="whole-page">
      <h1 className="unseen">{texts.loading}</h1>
      <Working text={texts.loading} />
    </main>
  );
}

type FailedProps = { readonly frame: Frame; readonly problem: Problem; readonly onTryAgain: () => void };

export function FailedScreen({ frame, problem, onTryAgain }: FailedProps) {
  const texts = useTexts();
  return (
    <GatePage frame={frame} claim={texts.claims.signIn} title={texts.app.failed}>
      <div className="form">
        <ProblemNote problem={problem} />
        <Button kind="primary" size="large" block onClick={onTryAgain}>
          {texts.actions.tryAgain}
        </Button>
      </div>
    </GatePage>
  );
}

/** No WebCrypto at this address: nothing could be opened here. */
export function InsecureScreen({ frame, origin }: { readonly frame: Frame; readonly origin: string }) {
  const texts = useTexts();
  return (
    <GatePage
      frame={frame}
      claim={texts.claims.signIn}
      title={texts.app.insecureTitle}
      lead={texts.app.insecureText(origin)}
    >
      <div className="form">
        <Note kind="warn">{texts.app.insecureRemedy}</Note>
      </div>
    </GatePage>
  );
}
