import { useAfter } from "../readable/use-after.ts";
import { useTexts } from "../texts/language.tsx";
import "./list.css";

const rows = [
  { shape: "circle", first: "62%", second: "84%" },
  { shape: "circle", first: "44%", second: "70%" },
  { shape: "room", first: "74%", second: "52%" },
  { shape: "circle", first: "50%", second: "80%" },
  { shape: "room", first: "58%", second: "66%" },
];

/** Rows in the shape of what comes; after three seconds, words. */
export function ListSkeleton() {
  const texts = useTexts().list;
  const isLong = useAfter(3000);
  if (isLong)
    return (
      <p className="list__words" role="status">
        {texts.loadingLong}
      </p>
    );
  return (
    <div aria-busy="true">
      <p className="unseen" role="status">
        {texts.loading}
      </p>
      {rows.map(({ shape, first, second }) => (
        <div className="row row--skeleton" key={first}>
          <i className={`skeleton skeleton--${shape}`} />
          <span>
            <i className="skeleton" style={{ width: first }} />
            <i className="skeleton" style={{ width: second }} />
          </span>
        </div>
      ))}
    </div>
  );
}
