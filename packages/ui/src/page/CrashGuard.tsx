import { Component, type ReactNode } from "react";
import { Button } from "../button/Button.tsx";
import { Empty } from "../feedback/Empty.tsx";
import { useTexts } from "../texts/language.tsx";

type Props = {
  /** What is not lost; the client's messages where it is left out. */
  readonly text?: string;
  readonly children: ReactNode;
};

/** What went wrong while drawing ends here: words and a way out, never a blank page. */
export class CrashGuard extends Component<Props, { readonly hasCrashed: boolean }> {
  override readonly state = { hasCrashed: false };

  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }

  override render() {
    return this.state.hasCrashed ? <Crashed text={this.props.text} /> : this.props.children;
  }
}

function Crashed({ text }: { readonly text: string | undefined }) {
  const texts = useTexts();
  return (
    <main className="whole-page">
      <Empty level={1} title={texts.app.crashed} text={text ?? texts.app.crashedText}>
        <Button kind="primary" onClick={() => location.reload()}>
          {texts.app.reload}
        </Button>
      </Empty>
    </main>
  );
}
