import type { Device, DevicesModel, MainModel } from "@botschaft/client";
import { Button, Card, icons, Note, ProblemNote, useReadable, useTexts, Working } from "@botschaft/ui";
import { DeviceRow } from "./DeviceRow.tsx";
import { SignOutDevicesDialog } from "./SignOutDevicesDialog.tsx";
import { SpareKeyCard } from "./SpareKeyCard.tsx";

type Props = { readonly main: MainModel; readonly model: DevicesModel; readonly hasSpareKey: boolean };

export function DevicesSettings({ main, model, hasSpareKey }: Props) {
  const texts = useTexts();
  const state = useReadable(model.state);
  const mine = state.devices.filter(({ isThis }) => isThis);
  const others = state.devices.filter(({ isThis }) => !isThis);
  if (state.phase === "loading") return <Working text={texts.devices.loading} />;
  if (state.phase === "failed") {
    return (
      <ProblemNote
        problem={state.problem}
        actions={<Button onClick={() => model.tryAgain()}>{texts.actions.tryAgain}</Button>}
      />
    );
  }
  return (
    <>
      {others
        .filter(({ trust }) => trust === "unconfirmed")
        .map((device) => (
          <IsThatYou key={device.deviceId} device={device} model={model} />
        ))}
      <ProblemNote problem={state.problem} />
      <h2>{texts.devices.thisDevice}</h2>
      <Card>
        {mine.map((device) => (
          <DeviceRow key={device.deviceId} device={device} model={model} onSignOut={() => main.askToSignOut()} />
        ))}
      </Card>
      {others.length > 0 && (
        <>
          <div className="section-head">
            <h2>{texts.devices.others}</h2>
            {others.length > 1 && (
              <Button
                kind="quiet"
                size="small"
                onClick={() => model.askToSignOut(others.map(({ deviceId }) => deviceId))}
              >
                {texts.devices.signOutOthers}
              </Button>
            )}
          </div>
          <Card>
            {others.map((device) => (
              <DeviceRow
                key={device.deviceId}
                device={device}
                model={model}
                onSignOut={() => model.askToSignOut([device.deviceId])}
              />
            ))}
          </Card>
        </>
      )}
      <h2>{texts.spareKey.lead}</h2>
      <SpareKeyCard main={main} hasSpareKey={hasSpareKey} />
      {state.signingOut !== undefined && <SignOutDevicesDialog signingOut={state.signingOut} model={model} />}
    </>
  );
}

/** The one thing here that this reader must decide. */
function IsThatYou({ device, model }: { readonly device: Device; readonly model: DevicesModel }) {
  const texts = useTexts().devices;
  const name = device.name === "" ? texts.unnamed : device.name;
  return (
    <Note
      kind="warn"
      icon={icons.MonitorSmartphone}
      title={texts.isThatYou(name)}
      actions={
        <>
          <Button onClick={() => model.askToSignOut([device.deviceId])}>{texts.no}</Button>
          <Button kind="primary" onClick={() => model.confirm(device.deviceId)}>
            {texts.yes}
          </Button>
        </>
      }
    >
      {texts.isThatYouText}
    </Note>
  );
}
