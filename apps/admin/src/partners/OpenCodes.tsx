import type { PartnersModel, SentCode } from "@botschaft/client/console";
import { Button, Card } from "@botschaft/ui";
import { useMoments } from "../parts/use-moments.ts";
import { useWords } from "../words/use-words.tsx";
import "../parts/panel.css";

type Props = { readonly model: PartnersModel; readonly codes: readonly SentCode[] };

/** Codes that were given away and that nobody has used. */
export function OpenCodes({ model, codes }: Props) {
  const words = useWords().partners;
  const moment = useMoments();
  return (
    <section>
      <h2 className="caption caption--apart">{words.openCodes}</h2>
      <Card>
        <ul className="plain-list">
          {codes.map(({ invitationId, createdAt, expiresAt }) => (
            <li key={invitationId} className="given given--row">
              <span>
                <span className="given__name">{words.code}</span>
                <span className="small muted">
                  {words.codeOf(moment(createdAt))}, {words.codeUntil(moment(expiresAt))}
                </span>
              </span>
              <Button
                kind="danger-quiet"
                size="small"
                label={words.withdrawCode(moment(createdAt))}
                onClick={() => model.withdrawCode(invitationId)}
              >
                {words.withdraw}
              </Button>
            </li>
          ))}
        </ul>
      </Card>
    </section>
  );
}
