import type { Authority, Band, BandEncryption } from "@botschaft/client";
import { GlobeOff, Lock, LockOpen, type LucideIcon, ShieldAlert, ShieldCheck } from "lucide-react";
import { Avatar } from "../avatar/Avatar.tsx";
import { Icon } from "../icon/Icon.tsx";
import { useFormats, useTexts } from "../texts/language.tsx";
import type { Texts } from "../texts/texts.ts";
import "./conversation.css";

type Props = { readonly band: Band; readonly authority: Authority; readonly onOpen: () => void };

const icons: Readonly<Record<BandEncryption["kind"], LucideIcon>> = {
  allConfirmed: ShieldCheck,
  encrypted: Lock,
  toCheck: ShieldAlert,
  notEncrypted: LockOpen,
};

/** Who is here, and that all is encrypted: on screen at all times, in words, without a click. */
export function Raumband({ band, authority, onOpen }: Props) {
  const texts = useTexts().band;
  const { encryption } = band;
  return (
    <button type="button" className={`band band--${encryption.kind}`} onClick={onOpen} data-region>
      <span className="unseen">{texts.whoIsHere} </span>
      <BandPeople band={band} authority={authority} />
      <span className="band__encryption">
        <Icon of={icons[encryption.kind]} size="small" />
        <span className="band__words">
          <EncryptionWords encryption={encryption} />
        </span>
      </span>
    </button>
  );
}

/** The same, before there is a room: what the new one will have. */
export function BandPreview({ band, authority }: Omit<Props, "onOpen">) {
  return (
    <p className="band band--preview">
      <BandPeople band={band} authority={authority} />
      <span className="band__encryption">
        <Icon of={icons[band.encryption.kind]} size="small" />
        <span className="band__words">
          <EncryptionWords encryption={band.encryption} />
        </span>
      </span>
    </p>
  );
}

function BandPeople({ band, authority }: Omit<Props, "onOpen">) {
  const texts = useTexts().band;
  const isOnlyOwn = band.outside.length === 0;
  return (
    <>
      <span className={isOnlyOwn ? "band__own band__own--only" : "band__own"}>
        <Avatar kind="authority" id={authority.serverName} name={authority.name} size={20} />
        <span className="one-line">
          {isOnlyOwn ? texts.onlyOwn(authority.name) : texts.own(authority.name, band.ownPeople)}
        </span>
        {isOnlyOwn && <span className="band__number">{band.ownPeople}</span>}
      </span>
      {!isOnlyOwn && <Outsiders band={band} />}
      {band.invited > 0 && <span className="chip band__invited">{texts.invited(band.invited)}</span>}
    </>
  );
}

/** Up to two authorities by name; those that nothing reaches now are said to be so. */
function Outsiders({ band: { outside } }: Pick<Props, "band">) {
  const texts = useTexts();
  const formats = useFormats();
  const apart = outside.flatMap(({ barrier }) => barrier ?? []);
  const first = apart[0];
  return (
    <span className="chip chip--ext band__outside">
      {outside.slice(0, 2).map(({ authority: { serverName, name } }) => (
        <Avatar key={serverName} kind="partner" id={serverName} name={name} size={20} />
      ))}
      <span className="one-line">{outsideWords(outside, texts.band)}</span>
      {first !== undefined && (
        <span className="band__apart">
          <Icon of={GlobeOff} size="tiny" />
          {outside.length === 1 ? (
            texts.border.short[first.kind]
          ) : (
            <span className="unseen">
              {formats.list(apart.map(({ authority, kind }) => `${authority.name}: ${texts.border.short[kind]}`))}
            </span>
          )}
        </span>
      )}
    </span>
  );
}

function outsideWords(outside: Band["outside"], texts: Texts["band"]): string {
  if (outside.length > 2) return texts.outsideMany(outside.length);
  return texts.outside(outside.map(({ authority }) => authority.name));
}

function EncryptionWords({ encryption }: { readonly encryption: BandEncryption }) {
  const texts = useTexts().band;
  switch (encryption.kind) {
    case "allConfirmed":
      return (
        <>
          {texts.encrypted}
          <span className="band__long">, {texts.allConfirmed}</span>
        </>
      );
    case "encrypted":
      return texts.encrypted;
    case "toCheck":
      return texts.toCheck(encryption.devices);
    case "notEncrypted":
      return texts.notEncrypted;
  }
}
