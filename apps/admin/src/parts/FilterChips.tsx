import "./table.css";

type Props<Choice extends string> = {
  readonly label: string;
  readonly choices: Readonly<Record<Choice, string>>;
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
};

/** One of a few ways to look at a list. */
export function FilterChips<Choice extends string>({ label, choices, chosen, onChoose }: Props<Choice>) {
  return (
    <fieldset className="chips" aria-label={label}>
      {(Object.keys(choices) as Choice[]).map((choice) => (
        <button
          key={choice}
          type="button"
          className="chip"
          aria-pressed={choice === chosen}
          onClick={() => onChoose(choice)}
        >
          {choices[choice]}
        </button>
      ))}
    </fieldset>
  );
}
