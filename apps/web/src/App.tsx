import type { AppModel, AppState } from "@botschaft/client";
import { CrashGuard, LanguageProvider, useAppearance, useReadable } from "@botschaft/ui";
import { FirstStartScreen } from "./gates/FirstStartScreen.tsx";
import type { Frame } from "./gates/frame.ts";
import { InvitationScreen } from "./gates/InvitationScreen.tsx";
import { RecoveryScreen } from "./gates/RecoveryScreen.tsx";
import { SignInScreen } from "./gates/SignInScreen.tsx";
import { UnlockScreen } from "./gates/UnlockScreen.tsx";
import { FailedScreen, InsecureScreen, LoadingScreen } from "./gates/WaitingScreens.tsx";
import { MainScreen } from "./main/MainScreen.tsx";

/** The whole client on its model. */
export function App({ app }: { readonly app: AppModel }) {
  const state = useReadable(app.state);
  const settings = useReadable(app.settings.state);
  useAppearance(settings);
  return (
    <LanguageProvider language={settings.language}>
      <CrashGuard>
        <Phase app={app} state={state} />
      </CrashGuard>
    </LanguageProvider>
  );
}

function Phase({ app, state }: { readonly app: AppModel; readonly state: AppState }) {
  const place = useReadable(app.place);
  const { language } = useReadable(app.settings.state);
  const frame: Frame = { place, language, onLanguage: (chosen) => app.settings.change({ language: chosen }) };
  switch (state.phase) {
    case "insecure":
      return <InsecureScreen frame={frame} origin={state.origin} />;
    case "loading":
      return <LoadingScreen />;
    case "failed":
      return <FailedScreen frame={frame} problem={state.problem} onTryAgain={() => app.tryAgain()} />;
    case "firstStart":
      return <FirstStartScreen frame={frame} model={state.model} />;
    case "signIn":
      return (
        <SignInScreen frame={frame} model={state.model} firstAdministratorNeeded={state.firstAdministratorNeeded} />
      );
    case "invitation":
      return <InvitationScreen frame={frame} model={state.model} />;
    case "recovery":
      return <RecoveryScreen frame={frame} model={state.model} />;
    case "unlock":
      return <UnlockScreen frame={frame} model={state.model} />;
    case "main":
      return <MainScreen model={state.model} place={place} settings={app.settings} />;
  }
}
