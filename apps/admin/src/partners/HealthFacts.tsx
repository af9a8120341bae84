import type { Partner, PartnerHealth } from "@botschaft/client/console";
import { useNow } from "@botschaft/ui";
import type { ReactNode } from "react";
import { FactList } from "../parts/FactList.tsx";
import { useMoments } from "../parts/use-moments.ts";
import { useWords } from "../words/use-words.tsx";

const dayMs = 86_400_000;
/** A certificate that ends this soon needs somebody. */
const soonDays = 21;
/** Signatures and waiting times bear so much. */
const clockToleranceMs = 5000;

/** What is known of the way to its server. */
export function HealthFacts({ partner: { health, software } }: { readonly partner: Partner }) {
  const words = useWords().partners;
  const moment = useMoments();
  return (
    <section>
      <h3 className="caption">{words.connection}</h3>
      <FactList
        facts={[
          { name: words.reachable, value: <Reachable health={health} /> },
          health.retryAt === undefined ? undefined : { name: words.retry, value: moment(health.retryAt) },
          { name: words.waiting, value: words.waitingThings(health.queue ?? 0) },
          { name: words.certificate, value: <Certificate health={health} /> },
          { name: words.clock, value: <Clock health={health} /> },
          software === undefined ? undefined : { name: words.software, value: words.softwares[software] },
        ]}
      />
    </section>
  );
}

type Props = { readonly health: PartnerHealth };

function Reachable({ health: { isReachable, lastSuccessAt, failingSince } }: Props) {
  const words = useWords().partners;
  const moment = useMoments();
  if (isReachable === undefined) return <Unknown />;
  if (isReachable) {
    const text = lastSuccessAt === undefined ? words.yesPlain : words.yes(moment(lastSuccessAt));
    return <span className="told told--ok">{text}</span>;
  }
  return <Warned>{failingSince === undefined ? words.noPlain : words.no(moment(failingSince))}</Warned>;
}

function Certificate({ health: { certificateExpiresAt } }: Props) {
  const words = useWords().partners;
  const moment = useMoments();
  const now = useNow();
  if (certificateExpiresAt === undefined) return <Unknown />;
  const days = Math.floor((certificateExpiresAt - now) / dayMs);
  return days < soonDays ? (
    <Warned>{words.certificateSoon(days)}</Warned>
  ) : (
    words.certificateUntil(moment(certificateExpiresAt))
  );
}

function Clock({ health: { clockOffsetMs } }: Props) {
  const words = useWords().partners;
  if (clockOffsetMs === undefined) return <Unknown />;
  if (Math.abs(clockOffsetMs) < clockToleranceMs) return words.clockRight;
  return <Warned>{clockOffsetMs > 0 ? words.clockAhead(clockOffsetMs) : words.clockBehind(-clockOffsetMs)}</Warned>;
}

function Unknown() {
  return <span className="muted">{useWords().partners.unknown}</span>;
}

function Warned({ children }: { readonly children: ReactNode }) {
  return <span className="told told--warn">{children}</span>;
}
