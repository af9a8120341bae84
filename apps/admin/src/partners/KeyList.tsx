import type { Partner, PartnerKey } from "@botschaft/client/console";
import { Icon, icons } from "@botschaft/ui";
import { Digits } from "../parts/Digits.tsx";
import { Fingerprint } from "../parts/Fingerprint.tsx";
import { useMoments } from "../parts/use-moments.ts";
import { useWords } from "../words/use-words.tsx";

/** By which keys its server is known; the new ones beside the old ones while it is stopped. */
export function KeyList({ partner }: { readonly partner: Partner }) {
  const words = useWords().partners;
  const { keys, newKeys, digits, isCompared, state } = partner;
  const isStopped = state === "stopped";
  return (
    <section>
      <h3 className="caption">
        {isStopped ? words.oldKeys : words.keysTitle}
        {!isStopped && (
          <span className={isCompared ? "told told--ok" : "told told--warn"}>
            <Icon of={isCompared ? icons.ShieldCheck : icons.ShieldAlert} size="tiny" />
            {isCompared ? words.compared : words.notCompared}
          </span>
        )}
      </h3>
      <Keys keys={keys} />
      {newKeys.length > 0 && (
        <>
          <h3 className="caption caption--warn">{words.newKeys}</h3>
          <Keys keys={newKeys} />
        </>
      )}
      <h3 className="caption">{isStopped ? words.newDigits : words.digits}</h3>
      <Digits label={isStopped ? words.newDigits : words.digits} groups={digits} size="small" />
    </section>
  );
}

function Keys({ keys }: { readonly keys: readonly PartnerKey[] }) {
  const words = useWords().partners;
  const moment = useMoments();
  return (
    <ul className="plain-list keys">
      {keys.map(({ keyId, fingerprint, pinnedAt }) => (
        <li key={keyId}>
          <p className="small breakable">
            {words.key(keyId)}
            {pinnedAt !== undefined && <span className="muted">, {words.keySince(moment(pinnedAt))}</span>}
          </p>
          <Fingerprint text={fingerprint} />
        </li>
      ))}
    </ul>
  );
}
