import type { Dialog, MainModel, Place } from "@botschaft/client";
import { NewConversationDialog } from "./NewConversationDialog.tsx";
import { RecoveryDialog } from "./RecoveryDialog.tsx";
import { SignOutDialog } from "./SignOutDialog.tsx";
import { UnlockDialog } from "./UnlockDialog.tsx";
import { VerificationDialog } from "./VerificationDialog.tsx";

type Props = { readonly dialog: Dialog; readonly main: MainModel; readonly place: Place | undefined };

export function MainDialog({ dialog, main, place }: Props) {
  const close = () => main.closeDialog();
  switch (dialog.kind) {
    case "newConversation":
      return <NewConversationDialog model={dialog.model} place={place} onClose={close} />;
    case "verification":
      return <VerificationDialog model={dialog.model} onClose={close} />;
    case "unlock":
      return <UnlockDialog model={dialog.model} onClose={close} />;
    case "recovery":
      return <RecoveryDialog model={dialog.model} onClose={close} />;
    case "signOut":
      return <SignOutDialog model={dialog.model} />;
  }
}
