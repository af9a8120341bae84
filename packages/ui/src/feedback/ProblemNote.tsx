import type { Problem } from "@botschaft/client";
import { CircleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { useTexts } from "../texts/language.tsx";
import { Note } from "./Note.tsx";

type Props = { readonly problem: Problem | undefined; readonly actions?: ReactNode };

/** What keeps somebody from going on, in a sentence that says who can do what. */
export function ProblemNote({ problem, actions }: Props) {
  const texts = useTexts();
  if (problem === undefined) return null;
  return (
    <Note kind="bad" icon={CircleAlert} isAlert actions={actions}>
      {texts.problem(problem)}
    </Note>
  );
}
