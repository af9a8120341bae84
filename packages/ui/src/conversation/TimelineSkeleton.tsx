import { useTexts } from "../texts/language.tsx";
import "./conversation.css";

const bubbles = [
  { name: "first", mine: false, width: 300, height: 58 },
  { name: "second", mine: false, width: 180, height: 38 },
  { name: "third", mine: true, width: 240, height: 38 },
  { name: "fourth", mine: false, width: 260, height: 120 },
];

export function TimelineSkeleton() {
  const texts = useTexts().conversation;
  return (
    <div className="timeline__skeleton" aria-busy="true">
      <p className="unseen" role="status">
        {texts.loading}
      </p>
      {bubbles.map(({ name, mine, width, height }) => (
        <i key={name} className={mine ? "skeleton skeleton--mine" : "skeleton"} style={{ width, height }} />
      ))}
    </div>
  );
}
