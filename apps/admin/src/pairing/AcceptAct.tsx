import type { PairingState } from "@botschaft/client/console";
import { Working } from "@botschaft/ui";
import { AuthorityMark } from "../parts/AuthorityMark.tsx";
import { FactList } from "../parts/FactList.tsx";
import { Fingerprint } from "../parts/Fingerprint.tsx";
import { Problem } from "../parts/Problem.tsx";
import { useMoments } from "../parts/use-moments.ts";
import { useWords } from "../words/use-words.tsx";
import "../parts/panel.css";

type Props = { readonly state: Extract<PairingState, { readonly act: "accept" }> };

/** Second act: who stands behind the code, and what accepting it would mean. */
export function AcceptAct({ state: { found, isSending, problem } }: Props) {
  const words = useWords().pairing;
  const moment = useMoments();
  const { serverName, name, address, fingerprints, expiresAt } = found;
  return (
    <div className="stack">
      <p className="authority-line">
        <AuthorityMark serverName={serverName} name={name} size={48} />
        <b>{name}</b>
      </p>
      <p>{words.foundText}</p>
      <FactList
        facts={[
          { name: words.server, value: serverName },
          { name: words.address, value: address },
          { name: words.fingerprint, value: fingerprints.map((text) => <Fingerprint key={text} text={text} />) },
          { name: words.validUntil, value: moment(expiresAt) },
        ]}
      />
      <Problem problem={problem} />
      {isSending && <Working text={words.accepting} />}
    </div>
  );
}
