import type { ConsoleModel } from "@botschaft/client/console";
import { CrashGuard, LanguageProvider, useAppearance, useReadable } from "@botschaft/ui";
import type { ReactNode } from "react";
import { Inside } from "./frame/Inside.tsx";
import { SignInScreen } from "./gate/SignInScreen.tsx";
import { FailedScreen, LoadingScreen } from "./gate/WaitingScreens.tsx";
import { useWords, WordsProvider } from "./words/use-words.tsx";

/** The whole console on its model. */
export function App({ model }: { readonly model: ConsoleModel }) {
  const settings = useReadable(model.settings.state);
  useAppearance(settings);
  return (
    <LanguageProvider language={settings.language}>
      <WordsProvider language={settings.language}>
        <Guarded>
          <Phase model={model} />
        </Guarded>
      </WordsProvider>
    </LanguageProvider>
  );
}

function Guarded({ children }: { readonly children: ReactNode }) {
  return <CrashGuard text={useWords().crashed}>{children}</CrashGuard>;
}

function Phase({ model }: { readonly model: ConsoleModel }) {
  const state = useReadable(model.state);
  switch (state.phase) {
    case "loading":
      return <LoadingScreen />;
    case "failed":
      return <FailedScreen model={model} problem={state.problem} />;
    case "signIn":
      return <SignInScreen console={model} state={state} />;
    case "inside":
      return <Inside console={model} model={state.model} />;
  }
}
