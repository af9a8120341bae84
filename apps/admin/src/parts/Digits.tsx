import "./authority.css";

type Props = {
  readonly label: string;
  /** Six groups of five. */
  readonly groups: readonly string[];
  /** To be read out, or to be looked up later. */
  readonly size?: "large" | "small";
};

/** Read out by a screen reader digit by digit, as it is by telephone. */
export function Digits({ label, groups, size = "large" }: Props) {
  return (
    <ol className={`digits digits--${size}`} aria-label={label}>
      {groups.map((group, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two groups may be the same, and their order is what counts
        <li key={index}>
          <span aria-hidden="true">{group}</span>
          <span className="unseen">{[...group].join(" ")}</span>
        </li>
      ))}
    </ol>
  );
}
