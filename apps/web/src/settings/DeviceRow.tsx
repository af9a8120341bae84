import type { Device, DevicesModel } from "@botschaft/client";
import { Button, CardRow, Field, Form, IconButton, icons, Tag, useFormats, useTexts } from "@botschaft/ui";
import { useState } from "react";

type Props = { readonly device: Device; readonly model: DevicesModel; readonly onSignOut: () => void };

export function DeviceRow({ device, model, onSignOut }: Props) {
  const texts = useTexts().devices;
  const [isRenaming, setRenaming] = useState(false);
  const name = device.name === "" ? texts.unnamed : device.name;
  return (
    <CardRow
      icon={/android|ios|iphone|phone/i.test(device.name) ? icons.Smartphone : icons.Monitor}
      title={
        isRenaming ? (
          <Rename
            name={device.name}
            onDone={(changed) => {
              setRenaming(false);
              if (changed !== undefined) model.rename(device.deviceId, changed);
            }}
          />
        ) : (
          <>
            {name}
            <IconButton icon={icons.Pencil} size="small" label={texts.rename(name)} onClick={() => setRenaming(true)} />
          </>
        )
      }
      about={<LastSeen device={device} />}
      tag={<TrustTag device={device} />}
      actions={
        <>
          {device.trust === "unconfirmed" && !device.isThis && (
            <Button
              kind="quiet"
              size="small"
              label={texts.confirmNamed(name)}
              onClick={() => model.confirm(device.deviceId)}
            >
              {texts.confirm}
            </Button>
          )}
          <Button kind="quiet" size="small" label={texts.signOutNamed(name)} onClick={onSignOut}>
            {texts.signOut}
          </Button>
        </>
      }
    />
  );
}

function LastSeen({ device }: { readonly device: Device }) {
  const texts = useTexts().devices;
  const formats = useFormats();
  if (device.isThis) return texts.current;
  return device.lastSeenAt === undefined ? device.deviceId : texts.lastSeen(formats.moment(device.lastSeenAt));
}

function TrustTag({ device }: { readonly device: Device }) {
  const texts = useTexts().devices;
  if (device.trust === "confirmed") {
    return (
      <Tag kind="ok" icon={icons.ShieldCheck}>
        {texts.confirmed}
      </Tag>
    );
  }
  if (device.trust === "cannotEncrypt") return <Tag>{texts.cannotEncrypt}</Tag>;
  return (
    <Tag kind="warn" icon={icons.ShieldAlert}>
      {texts.unconfirmed}
    </Tag>
  );
}

type RenameProps = { readonly name: string; readonly onDone: (name: string | undefined) => void };

function Rename({ name, onDone }: RenameProps) {
  const texts = useTexts();
  const [typed, type] = useState(name);
  return (
    <Form onSubmit={() => onDone(typed)}>
      <div className="rename">
        <Field label={texts.devices.newName} value={typed} onChange={type} maxLength={255} />
        <Button type="submit" kind="primary">
          {texts.devices.saveName}
        </Button>
        <Button kind="quiet" onClick={() => onDone(undefined)}>
          {texts.actions.cancel}
        </Button>
      </div>
    </Form>
  );
}
