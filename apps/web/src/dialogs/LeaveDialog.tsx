import { Button, Dialog, useTexts } from "@botschaft/ui";

type Props = { readonly onStay: () => void; readonly onLeave: () => void };

export function LeaveDialog({ onStay, onLeave }: Props) {
  const texts = useTexts().whoIsHere;
  return (
    <Dialog
      title={texts.leaveTitle}
      onClose={onStay}
      width="narrow"
      isAlert
      footer={
        <>
          <span className="dialog__left">
            <Button kind="danger" onClick={onLeave}>
              {texts.leave}
            </Button>
          </span>
          <Button kind="primary" onClick={onStay} autoFocus>
            {texts.stay}
          </Button>
        </>
      }
    >
      <p className="muted">{texts.leaveText}</p>
    </Dialog>
  );
}
