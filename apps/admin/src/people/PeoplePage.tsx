import type { InsideModel, PeopleModel, PeopleState } from "@botschaft/client/console";
import { Announcement, Button, Icon, icons, SearchField, useReadable, useTexts, Working } from "@botschaft/ui";
import { useState } from "react";
import { Frame } from "../frame/Frame.tsx";
import { PageHead } from "../frame/PageHead.tsx";
import { FilterChips } from "../parts/FilterChips.tsx";
import { Pager } from "../parts/Pager.tsx";
import { Problem } from "../parts/Problem.tsx";
import { useWords } from "../words/use-words.tsx";
import { InvitePanel } from "./InvitePanel.tsx";
import { PeopleTable } from "./PeopleTable.tsx";
import { PersonDialog } from "./PersonDialog.tsx";
import { PersonPanel } from "./PersonPanel.tsx";
import "../parts/panel.css";
import "../parts/table.css";

export function PeoplePage({ inside }: { readonly inside: InsideModel }) {
  const model = inside.people;
  const words = useWords().people;
  const state = useReadable(model.state);
  const [isInviting, setInviting] = useState(false);
  const { opened, asked, done, accounts } = state;
  const open = (userId: string) => {
    setInviting(false);
    inside.show({ page: "people", opened: userId });
  };
  const invite = () => {
    inside.show({ page: "people" });
    setInviting(true);
  };
  return (
    <>
      <Frame>
        <PageHead title={words.title} lead={accounts === undefined ? undefined : words.lead(accounts)}>
          <Button onClick={invite}>
            <Icon of={icons.Mail} />
            {words.invite}
          </Button>
        </PageHead>
        <People model={model} state={state} onOpen={open} />
        <Announcement text={done === undefined ? "" : words.done[done.act](done.name)} />
      </Frame>
      {isInviting && <InvitePanel model={model.invitations()} onClose={() => setInviting(false)} />}
      {!isInviting && opened !== undefined && (
        <PersonPanel
          model={model}
          opened={opened}
          ownId={inside.me.userId}
          onClose={() => inside.show({ page: "people" })}
        />
      )}
      {asked !== undefined && <PersonDialog model={model} asked={asked} />}
    </>
  );
}

type PeopleProps = {
  readonly model: PeopleModel;
  readonly state: PeopleState;
  readonly onOpen: (userId: string) => void;
};

function People({ model, state, onOpen }: PeopleProps) {
  const texts = useTexts().actions;
  const words = useWords().people;
  const { phase, people, total, first, search, filter, problem, hasNext, hasPrevious } = state;
  const isNarrowed = search.trim() !== "" || filter !== "all";
  return (
    <>
      <div className="tools">
        <SearchField label={words.search} value={search} onChange={(text) => model.search(text)} />
        <FilterChips
          label={words.filter}
          choices={words.filters}
          chosen={filter}
          onChoose={(choice) => model.filterBy(choice)}
        />
      </div>
      <Problem problem={problem} actions={<Button onClick={() => model.load()}>{texts.tryAgain}</Button>} />
      {phase === "loading" && <Working text={words.loading} />}
      {phase === "ready" && people.length === 0 && <p className="nothing">{words.none}</p>}
      {people.length > 0 && (
        <>
          <PeopleTable people={people} openedId={state.opened?.userId} onOpen={onOpen} />
          <Pager
            where={words.range(first, first + people.length - 1, total)}
            back={{ label: words.previous, isPossible: hasPrevious, onClick: () => model.showPrevious() }}
            forth={{ label: words.next, isPossible: hasNext, onClick: () => model.showNext() }}
          />
        </>
      )}
      <Announcement text={phase === "ready" && isNarrowed ? words.found(total) : ""} />
    </>
  );
}
