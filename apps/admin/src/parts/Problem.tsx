import type { ConsoleProblem } from "@botschaft/client/console";
import { icons, Note, useTexts } from "@botschaft/ui";
import type { ReactNode } from "react";
import { useWords } from "../words/use-words.tsx";
import "./panel.css";

type Props = { readonly problem: ConsoleProblem | undefined; readonly actions?: ReactNode };

/** What keeps an administrator from going on, in a sentence that says who can do what. */
export function Problem({ problem, actions }: Props) {
  const texts = useTexts();
  const words = useWords();
  if (problem === undefined) return null;
  return (
    <Note kind="bad" icon={icons.CircleAlert} isAlert actions={actions}>
      {words.problem(problem, texts.problem)}
      {"why" in problem && problem.why !== undefined && (
        <span className="small problem-why" lang="en">
          {problem.why}
        </span>
      )}
    </Note>
  );
}
