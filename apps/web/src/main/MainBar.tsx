import type { Bar as BarState } from "@botschaft/client";
import { Announcement, Bar, icons, useFormats, useTexts } from "@botschaft/ui";
import { useEffect, useRef, useState } from "react";

type Props = { readonly bar: BarState | undefined; readonly onFollow: () => void };

/** What this reader must know or do first. Says, too, when a lost connection is back. */
export function MainBar({ bar, onFollow }: Props) {
  const texts = useTexts().bars;
  const formats = useFormats();
  const isBack = useReturn(bar?.kind === "offline" || bar?.kind === "serverDown");
  return (
    <>
      {bar !== undefined && <Bar {...wordsOf(bar, texts, formats, onFollow)} />}
      <Announcement text={isBack ? texts.back : ""} />
    </>
  );
}

function useReturn(isAway: boolean): boolean {
  const wasAway = useRef(false);
  const [isBack, setBack] = useState(false);
  useEffect(() => {
    setBack(wasAway.current && !isAway);
    wasAway.current = isAway;
  }, [isAway]);
  return isBack;
}

function wordsOf(
  bar: BarState,
  texts: ReturnType<typeof useTexts>["bars"],
  formats: ReturnType<typeof useFormats>,
  onFollow: () => void,
) {
  switch (bar.kind) {
    case "offline":
      return { icon: icons.WifiOff, title: texts.offline, text: texts.offlineText };
    case "serverDown":
      return { icon: icons.ServerCrash, title: texts.serverDown, text: texts.serverDownText(formats.time(bar.since)) };
    case "deviceNotConfirmed":
      return {
        icon: icons.KeyRound,
        title: texts.deviceNotConfirmed,
        text: texts.deviceNotConfirmedText,
        action: { label: texts.deviceNotConfirmedAct, onClick: onFollow },
      };
    case "otherDevice":
      return {
        icon: icons.MonitorSmartphone,
        title: texts.otherDevice(bar.name),
        text: texts.otherDeviceText,
        action: { label: texts.otherDeviceAct, onClick: onFollow },
      };
    case "recoveryMissing":
      return {
        icon: icons.KeyRound,
        title: texts.recoveryMissing,
        text: texts.recoveryMissingText,
        action: { label: texts.recoveryMissingAct, onClick: onFollow },
      };
  }
}
