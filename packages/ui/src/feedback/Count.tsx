import "./feedback.css";

type Props = {
  readonly count: number;
  /** What is counted, in full. */
  readonly label: string;
  readonly quiet?: boolean;
};

export function Count({ count, label, quiet = false }: Props) {
  return (
    <span className={quiet ? "count count--quiet" : "count"}>
      <span aria-hidden="true">{count > 999 ? "999+" : count}</span>
      <span className="unseen">{label}</span>
    </span>
  );
}
