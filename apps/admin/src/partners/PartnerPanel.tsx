import { type InsideModel, isToCompare, type Partner } from "@botschaft/client/console";
import { Button, Icon, icons, Note, Panel } from "@botschaft/ui";
import { AuthorityMark } from "../parts/AuthorityMark.tsx";
import { useMoments } from "../parts/use-moments.ts";
import { useWords } from "../words/use-words.tsx";
import { HealthFacts } from "./HealthFacts.tsx";
import { KeyList } from "./KeyList.tsx";
import { LastRefusals } from "./LastRefusals.tsx";
import { StandingTag } from "./StandingTag.tsx";
import "../parts/panel.css";

type Props = {
  readonly inside: InsideModel;
  /** Undefined where the address names none. */
  readonly partner: Partner | undefined;
  readonly onClose: () => void;
};

export function PartnerPanel({ inside, partner, onClose }: Props) {
  const words = useWords().partners;
  return (
    <Panel title={words.panel} closeLabel={words.closePanel} onClose={onClose}>
      <div className="panel-sheet">
        {partner === undefined ? (
          <p>{words.missing}</p>
        ) : (
          <>
            <Head partner={partner} />
            <Standing partner={partner} onCompare={() => inside.partners.compareDigits()} />
            {partner.state !== "removed" && (
              <>
                <HealthFacts partner={partner} />
                <KeyList partner={partner} />
              </>
            )}
            <LastRefusals inside={inside} partner={partner} />
            <Acts inside={inside} partner={partner} />
          </>
        )}
      </div>
    </Panel>
  );
}

function Head({ partner }: { readonly partner: Partner }) {
  const words = useWords().partners;
  const moment = useMoments();
  const { serverName, name, addedAt, addedBy } = partner;
  return (
    <div className="panel-head">
      <AuthorityMark serverName={serverName} name={name} size={48} />
      <div>
        <h3 className="panel-head__name">{name}</h3>
        {name !== serverName && <p className="small muted breakable">{serverName}</p>}
        <StandingTag partner={partner} />
        <p className="small muted breakable panel-head__added">
          {words.addedAt(moment(addedAt))} {addedBy !== undefined && words.addedBy(addedBy)}
        </p>
      </div>
    </div>
  );
}

/** What its state means, and what somebody must do about it. */
function Standing({ partner, onCompare }: { readonly partner: Partner; readonly onCompare: () => void }) {
  const words = useWords().partners;
  const { state } = partner;
  if (state === "cut" || state === "removed") {
    return (
      <Note kind="flat" icon={icons.Link2Off} title={words[`${state}Title`]}>
        {words[`${state}Text`]}
      </Note>
    );
  }
  if (!isToCompare(partner)) return null;
  const isStopped = state === "stopped";
  return (
    <div className="stack">
      <Note kind="warn" title={isStopped ? words.stoppedTitle : words.toCompareTitle}>
        {isStopped ? words.stoppedText : words.toCompare[state]}
      </Note>
      <Button block kind="primary" onClick={onCompare}>
        <Icon of={icons.Phone} size="small" />
        {words.compare}
      </Button>
    </div>
  );
}

function Acts({ inside, partner: { state } }: { readonly inside: InsideModel; readonly partner: Partner }) {
  const words = useWords().partners;
  const model = inside.partners;
  if (state === "removed") return null;
  return (
    <div className="acts">
      {state === "cut" ? (
        <Button block kind="primary" onClick={() => model.ask("restore")}>
          {words.restore}
        </Button>
      ) : (
        <Button block kind="danger" onClick={() => model.ask("cut")}>
          <Icon of={icons.Link2Off} size="small" />
          {words.cut}
        </Button>
      )}
      <Button block kind="danger-quiet" onClick={() => model.ask("remove")}>
        {words.remove}
      </Button>
    </div>
  );
}
