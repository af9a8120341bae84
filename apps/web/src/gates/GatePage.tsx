import { Gate, GateTitle, useTitle } from "@botschaft/ui";
import type { ReactNode } from "react";
import type { Frame } from "./frame.ts";

type Props = {
  readonly frame: Frame;
  readonly claim: { readonly title: string; readonly text: string };
  readonly title: string;
  readonly lead?: string;
  /** Above the title. */
  readonly head?: ReactNode;
  readonly children: ReactNode;
};

export function GatePage({ frame, claim, title, lead, head, children }: Props) {
  useTitle(title);
  return (
    <Gate claim={claim} language={frame.language} onLanguage={frame.onLanguage} isTrial={frame.place?.trial === true}>
      {head}
      <GateTitle title={title} lead={lead} />
      {children}
    </Gate>
  );
}
