import type { ConsoleModel } from "@botschaft/client/console";
import { AuthorityHead, Gate, GateTitle, useReadable, useTitle } from "@botschaft/ui";
import type { ReactNode } from "react";
import { useWords } from "../words/use-words.tsx";

type Props = { readonly console: ConsoleModel; readonly title: string; readonly children: ReactNode };

/** In front of the console: the same page as in front of the conversations, with other words. */
export function ConsoleGate({ console, title, children }: Props) {
  const words = useWords();
  const place = useReadable(console.place);
  const { language } = useReadable(console.settings.state);
  useTitle(title);
  return (
    <Gate
      claim={words.gate.claim}
      language={language}
      onLanguage={(chosen) => console.settings.change({ language: chosen })}
      isTrial={place?.trial === true}
    >
      {place !== undefined && (
        <AuthorityHead name={place.authority ?? place.serverName} serverName={place.serverName} />
      )}
      <GateTitle title={title} />
      {children}
    </Gate>
  );
}
