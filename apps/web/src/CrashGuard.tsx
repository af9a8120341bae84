import { Button, Empty, useTexts } from "@botschaft/ui";
import { Component, type ReactNode } from "react";

type Props = { readonly children: ReactNode };

/** What went wrong while drawing ends here: words and a way out, never a blank page. */
export class CrashGuard extends Component<Props, { readonly hasCrashed: boolean }> {
  override readonly state = { hasCrashed: false };

  static getDerivedStateFromError() {
    return { hasCrashed: true };
  }

  override render() {
    return this.state.hasCrashed ? <Crashed /> : this.props.children;
  }
}

function Crashed() {
  const texts = useTexts();
  return (
    <main className="whole-page">
      <Empty level={1} title={texts.app.crashed} text={texts.app.crashedText}>
        <Button kind="primary" onClick={() => location.reload()}>
          {texts.app.reload}
        </Button>
      </Empty>
    </main>
  );
}
