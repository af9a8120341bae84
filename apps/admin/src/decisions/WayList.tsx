import { type InsideModel, type LogEntry, type Partner, type WayOn, waysOn } from "@botschaft/client/console";
import { Button, Icon, icons } from "@botschaft/ui";
import { useWords } from "../words/use-words.tsx";
import { useNames } from "./use-names.ts";
import "./decisions.css";

type Props = { readonly inside: InsideModel; readonly entry: LogEntry; readonly partners: readonly Partner[] };

const pictures = {
  addPartner: icons.Plus,
  compareDigits: icons.Phone,
  restorePartner: icons.Handshake,
  openPartner: icons.Handshake,
  moreOfServer: icons.ScrollText,
} as const;

/** What can be done about a refusal, from the likeliest on. */
export function WayList({ inside, entry, partners }: Props) {
  const words = useWords().decisions;
  const nameOf = useNames(partners);
  const ways = waysOn(entry, partners);
  if (ways.length === 0) return null;
  return (
    <section>
      <h3 className="caption">{words.ways}</h3>
      <div className="ways">
        {ways.map((way) => (
          <Button
            key={way.kind}
            block
            kind={way.kind === "moreOfServer" ? "quiet" : "secondary"}
            onClick={() => go(inside, way)}
          >
            <Icon of={pictures[way.kind]} />
            {words.wayWords[way.kind](nameOf(way.serverName))}
          </Button>
        ))}
      </div>
    </section>
  );
}

function go(inside: InsideModel, { kind, serverName }: WayOn): void {
  if (kind === "moreOfServer") {
    inside.show({ page: "decisions" });
    inside.decisions.filterBy({ kind: "all", serverName });
  } else if (kind === "addPartner") {
    inside.show({ page: "partners" });
    inside.partners.beginPairing("name", serverName);
  } else {
    inside.show({ page: "partners", opened: serverName });
    if (kind === "compareDigits") inside.partners.compareDigits();
  }
}
