import type { ConsoleModel, ConsoleProblem } from "@botschaft/client/console";
import { Button, useTexts, useTitle, Working } from "@botschaft/ui";
import { Problem } from "../parts/Problem.tsx";
import { useWords } from "../words/use-words.tsx";
import { ConsoleGate } from "./ConsoleGate.tsx";

export function LoadingScreen() {
  const { gate } = useWords();
  useTitle(gate.opening);
  return (
    <main className="whole-page">
      <h1 className="unseen">{gate.opening}</h1>
      <Working text={gate.opening} />
    </main>
  );
}

type FailedProps = { readonly model: ConsoleModel; readonly problem: ConsoleProblem };

export function FailedScreen({ model, problem }: FailedProps) {
  const { actions } = useTexts();
  const { gate } = useWords();
  return (
    <ConsoleGate console={model} title={gate.failed}>
      <div className="form">
        <Problem problem={problem} />
        <Button kind="primary" size="large" block onClick={() => model.tryAgain()}>
          {actions.tryAgain}
        </Button>
      </div>
    </ConsoleGate>
  );
}
