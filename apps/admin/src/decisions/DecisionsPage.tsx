import type { DecisionsModel, DecisionsState, InsideModel, Partner } from "@botschaft/client/console";
import { Button, icons, Note, useReadable, useTexts, Working } from "@botschaft/ui";
import { Frame } from "../frame/Frame.tsx";
import { PageHead } from "../frame/PageHead.tsx";
import { FilterChips } from "../parts/FilterChips.tsx";
import { Pager } from "../parts/Pager.tsx";
import { Problem } from "../parts/Problem.tsx";
import { useWords } from "../words/use-words.tsx";
import { EntryList } from "./EntryList.tsx";
import { EntryPanel } from "./EntryPanel.tsx";
import { ServerSelect } from "./ServerSelect.tsx";
import "../parts/table.css";

export function DecisionsPage({ inside }: { readonly inside: InsideModel }) {
  const model = inside.decisions;
  const words = useWords().decisions;
  const state = useReadable(model.state);
  const { partners } = useReadable(inside.partners.state);
  return (
    <>
      <Frame>
        <PageHead title={words.title} lead={words.lead}>
          <Button onClick={() => model.checkChain()} asleep={state.chain.phase === "checking"}>
            {words.check}
          </Button>
        </PageHead>
        <ChainNote chain={state.chain} />
        <Entries inside={inside} model={model} state={state} partners={partners} />
      </Frame>
      {state.opened !== undefined && (
        <EntryPanel inside={inside} opened={state.opened} entries={state.entries} partners={partners} />
      )}
    </>
  );
}

/** Whether anybody has changed what was written. */
function ChainNote({ chain }: { readonly chain: DecisionsState["chain"] }) {
  const words = useWords().decisions;
  switch (chain.phase) {
    case "unchecked":
      return null;
    case "checking":
      return <Working text={words.checking} />;
    case "whole":
      return (
        <Note kind="ok" icon={icons.ShieldCheck} isAlert>
          {words.whole(chain.entries)}
        </Note>
      );
    case "broken":
      return (
        <Note kind="bad" title={words.broken(chain.at)} isAlert>
          {words.brokenText}
        </Note>
      );
    case "failed":
      return <Problem problem={chain.problem} />;
  }
}

type EntriesProps = {
  readonly inside: InsideModel;
  readonly model: DecisionsModel;
  readonly state: DecisionsState;
  readonly partners: readonly Partner[];
};

function Entries({ inside, model, state, partners }: EntriesProps) {
  const texts = useTexts().actions;
  const words = useWords().decisions;
  const { phase, entries, filter, problem, opened, hasNewer, hasOlder } = state;
  const isNarrowed = filter.kind !== "all" || filter.serverName !== undefined;
  return (
    <>
      <div className="tools">
        <FilterChips
          label={words.filter}
          choices={words.filters}
          chosen={filter.kind}
          onChoose={(kind) => model.filterBy({ ...filter, kind })}
        />
        <ServerSelect filter={filter} partners={partners} onChange={(next) => model.filterBy(next)} />
      </div>
      <Problem problem={problem} actions={<Button onClick={() => model.load()}>{texts.tryAgain}</Button>} />
      {phase === "loading" && <Working text={words.loading} />}
      {phase === "ready" && entries.length === 0 && (
        <p className="nothing">{isNarrowed ? words.noneMatching : words.none}</p>
      )}
      {entries.length > 0 && (
        <>
          <EntryList
            entries={entries}
            partners={partners}
            openedSeq={opened?.seq}
            onOpen={(seq) => inside.show({ page: "decisions", opened: seq })}
          />
          <Pager
            back={{ label: words.newer, isPossible: hasNewer, onClick: () => model.showNewer() }}
            forth={{ label: words.older, isPossible: hasOlder, onClick: () => model.showOlder() }}
          />
        </>
      )}
    </>
  );
}
