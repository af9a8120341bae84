import { useTexts } from "../texts/language.tsx";
import "./gate.css";

type Props = { readonly step: number; readonly of: number; readonly name: string };

export function Steps({ step, of, name }: Props) {
  const texts = useTexts().gate;
  return (
    <p className="steps">
      <span className="steps__bars" aria-hidden="true">
        {Array.from({ length: of }, (_, index) => index + 1).map((number) => (
          <i key={number} className={number <= step ? "steps__bar steps__bar--on" : "steps__bar"} />
        ))}
      </span>
      {texts.step(step, of, name)}
    </p>
  );
}
