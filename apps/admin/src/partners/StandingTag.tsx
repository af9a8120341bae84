import { type Partner, type Standing, standingOf } from "@botschaft/client/console";
import { icons, Tag } from "@botschaft/ui";
import { useWords } from "../words/use-words.tsx";

/** Orange where somebody must act, red where something failed. */
const looks = {
  connected: { kind: "ok", icon: icons.Check },
  unreachable: { kind: "bad", icon: icons.WifiOff },
  waiting: { kind: "warn", icon: icons.Clock },
  stopped: { kind: "warn", icon: icons.TriangleAlert },
  cut: { kind: "plain", icon: icons.Link2Off },
  removed: { kind: "plain", icon: icons.X },
} as const satisfies Record<Standing["kind"], unknown>;

export function StandingTag({ partner }: { readonly partner: Partner }) {
  const words = useWords().partners;
  const { kind } = standingOf(partner);
  return (
    <Tag kind={looks[kind].kind} icon={looks[kind].icon}>
      {words.states[kind]}
    </Tag>
  );
}
