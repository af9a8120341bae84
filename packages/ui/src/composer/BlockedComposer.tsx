import type { ComposerBlock, ComposerModel } from "@botschaft/client";
import { LockOpen, type LucideIcon, Megaphone, MonitorSmartphone, ShieldAlert } from "lucide-react";
import { Button } from "../button/Button.tsx";
import { Note } from "../feedback/Note.tsx";
import { Icon } from "../icon/Icon.tsx";
import { useFormats, useTexts } from "../texts/language.tsx";
import { named } from "../texts/named.ts";
import "./composer.css";

type Props = {
  readonly block: ComposerBlock;
  readonly onAcknowledge: ComposerModel["acknowledge"];
  readonly onCompare: (userId: string) => void;
  readonly onConfirmDevice: () => void;
};

const icons: Readonly<Record<Exclude<ComposerBlock["kind"], "identityChanged">, LucideIcon>> = {
  deviceNotConfirmed: MonitorSmartphone,
  notEncrypted: LockOpen,
  mayNotWrite: Megaphone,
  left: Megaphone,
};

/** Nothing can be sent: says why, and offers a way where there is one. */
export function BlockedComposer({ block, onAcknowledge, onCompare, onConfirmDevice }: Props) {
  const texts = useTexts().composer;
  if (block.kind === "identityChanged") {
    return <IdentityChanged people={block.people} onAcknowledge={onAcknowledge} onCompare={onCompare} />;
  }
  return (
    <div className="composer" data-region>
      <div className="composer__blocked">
        <Icon of={icons[block.kind]} />
        <p>{texts.blocked[block.kind]}</p>
        {block.kind === "deviceNotConfirmed" && (
          <Button kind="primary" size="small" onClick={onConfirmDevice}>
            {texts.confirmDevice}
          </Button>
        )}
      </div>
    </div>
  );
}

type ChangedProps = Pick<Props, "onAcknowledge" | "onCompare"> & {
  readonly people: Extract<ComposerBlock, { readonly kind: "identityChanged" }>["people"];
};

/** Said before the next message leaves: somebody's key is not the one that was known. */
function IdentityChanged({ people, onAcknowledge, onCompare }: ChangedProps) {
  const texts = useTexts().composer;
  const formats = useFormats();
  const names = people.map(({ person }) => named(person));
  const confirmed = people.filter(({ wasConfirmed }) => wasConfirmed);
  const title = names.length === 1 ? texts.identityTitle(names) : texts.identityTitle([formats.list(names)]);
  return (
    <div className="composer" data-region>
      <Note kind="warn" icon={ShieldAlert} title={title} isAlert>
        <span className="composer__story">{texts.identityText}</span>
        {confirmed.length > 0 && <span className="composer__story">{texts.identityWasConfirmed}</span>}
        <span className="composer__ways">
          {people.map(({ person }) => (
            <Button key={person.userId} kind="primary" size="small" onClick={() => onCompare(person.userId)}>
              {people.length === 1 ? texts.identityCompare : `${texts.identityCompare}: ${named(person)}`}
            </Button>
          ))}
          <Button kind="quiet" size="small" onClick={() => onAcknowledge()}>
            {texts.identityGoOn}
          </Button>
        </span>
      </Note>
    </div>
  );
}
