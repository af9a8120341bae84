import { useTexts } from "../texts/language.tsx";
import "./form.css";

const least = 12;
const segments = [6, least, 18, 24];

/** How long a password is; says nothing about how easily it is guessed. */
export function LengthMeter({ length }: { readonly length: number }) {
  const texts = useTexts().form;
  if (length === 0) return null;
  return (
    <div className="meter">
      <span className="meter__segments" aria-hidden="true">
        {segments.map((needed) => (
          <i key={needed} className={length >= needed ? "meter__segment meter__segment--on" : "meter__segment"} />
        ))}
      </span>
      <p className={length >= least ? "meter__words meter__words--ok" : "meter__words"}>
        {length >= least ? texts.longEnough : texts.moreCharacters(least - length)}
      </p>
    </div>
  );
}
