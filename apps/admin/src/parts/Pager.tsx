import { Button } from "@botschaft/ui";
import "./table.css";

type Way = { readonly label: string; readonly isPossible: boolean; readonly onClick: () => void };

type Props = { readonly where?: string; readonly back: Way; readonly forth: Way };

/** Below a list of which this is one page. */
export function Pager({ where, back, forth }: Props) {
  const ways = [back, forth];
  const isOnlyPage = !ways.some(({ isPossible }) => isPossible);
  if (isOnlyPage && where === undefined) return null;
  return (
    <div className="pager">
      <span>{where}</span>
      {(isOnlyPage ? [] : ways).map(({ label, isPossible, onClick }) => (
        <Button key={label} size="small" asleep={!isPossible} onClick={onClick}>
          {label}
        </Button>
      ))}
    </div>
  );
}
