import type { Person } from "@botschaft/client/console";
import { Tag } from "@botschaft/ui";
import { useWords } from "../words/use-words.tsx";

const kinds = { active: "ok", locked: "bad", deactivated: "plain" } as const;

export function PersonTags({ person: { state, isAdministrator } }: { readonly person: Person }) {
  const words = useWords().people;
  return (
    <span className="tags">
      <Tag kind={kinds[state]}>{words.states[state]}</Tag>
      {isAdministrator && <Tag>{words.administrator}</Tag>}
    </span>
  );
}
