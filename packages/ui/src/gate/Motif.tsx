import "./gate.css";

const rings = [96, 186, 286, 396, 516];
const squares = [
  { x: 462, y: 186, side: 28, shade: 0.34 },
  { x: 726, y: 184, side: 32, shade: 0.26 },
  { x: 652, y: 492, side: 36, shade: 0.3 },
  { x: 318, y: 470, side: 18, shade: 0.16 },
];
const circles = [
  { x: 420, y: 370, radius: 11, shade: 0.5 },
  { x: 460, y: 540, radius: 14, shade: 0.3 },
  { x: 536, y: 96, radius: 7, shade: 0.28 },
  { x: 776, y: 420, radius: 9, shade: 0.28 },
  { x: 330, y: 250, radius: 6, shade: 0.22 },
];

/** Rings of jurisdiction, with authorities (squares) and people (circles) on them. */
export function Motif() {
  return (
    <svg className="motif" viewBox="0 0 840 960" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <g className="motif__rings">
        {rings.map((radius) => (
          <circle key={radius} cx="610" cy="330" r={radius} />
        ))}
      </g>
      <path
        className="motif__ways"
        d="M610 330 476 200M610 330l132-132M610 330l-190 40M610 330l60 180M610 330l-150 210M476 200l-56 170M420 370l40 170"
      />
      <g className="motif__who">
        {squares.map(({ x, y, side, shade }) => (
          <rect key={x} x={x} y={y} width={side} height={side} rx={side / 5} fillOpacity={shade} />
        ))}
        {circles.map(({ x, y, radius, shade }) => (
          <circle key={x} cx={x} cy={y} r={radius} fillOpacity={shade} />
        ))}
      </g>
      <g transform="translate(560 282) scale(2.9)">
        <path
          className="logo__bubble"
          d="M7 2h20a5 5 0 0 1 5 5v15a5 5 0 0 1-5 5H15.5L9 32.2c-.7.5-1.6 0-1.6-.8V27H7a5 5 0 0 1-5-5V7a5 5 0 0 1 5-5Z"
        />
        <path className="logo__gate" d="M11.6 27V15.4a5.4 5.4 0 0 1 10.8 0V27z" />
      </g>
    </svg>
  );
}
