import "./gate.css";

type Props = {
  readonly size?: number;
  /** Absent where the word stands beside it. */
  readonly label?: string;
};

/** A speech bubble with a gate in it: message and embassy. */
export function Logo({ size = 34, label }: Props) {
  return (
    <svg
      className="logo"
      width={size}
      height={size}
      viewBox="0 0 34 34"
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
    >
      <path
        className="logo__bubble"
        d="M7 2h20a5 5 0 0 1 5 5v15a5 5 0 0 1-5 5H15.5L9 32.2c-.7.5-1.6 0-1.6-.8V27H7a5 5 0 0 1-5-5V7a5 5 0 0 1 5-5Z"
      />
      <path className="logo__gate" d="M11.6 27V15.4a5.4 5.4 0 0 1 10.8 0V27z" />
    </svg>
  );
}
