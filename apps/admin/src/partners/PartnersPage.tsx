import type { InsideModel, PartnersState } from "@botschaft/client/console";
import { Announcement, Button, Empty, Icon, icons, useReadable, useTexts, Working } from "@botschaft/ui";
import { useCallback } from "react";
import { Frame } from "../frame/Frame.tsx";
import { PageHead } from "../frame/PageHead.tsx";
import { PairingDialog } from "../pairing/PairingDialog.tsx";
import { Problem } from "../parts/Problem.tsx";
import { useRefresh } from "../parts/use-refresh.ts";
import { useWords } from "../words/use-words.tsx";
import type { Words } from "../words/words.ts";
import { InternalMode } from "./InternalMode.tsx";
import { OpenCodes } from "./OpenCodes.tsx";
import { PartnerDialog } from "./PartnerDialog.tsx";
import { PartnerPanel } from "./PartnerPanel.tsx";
import { PartnersTable } from "./PartnersTable.tsx";

/** Health changes by itself, and so does the list when another authority uses a code. */
const refreshMs = 10_000;

export function PartnersPage({ inside }: { readonly inside: InsideModel }) {
  const model = inside.partners;
  const texts = useTexts().actions;
  const words = useWords().partners;
  const state = useReadable(model.state);
  useRefresh(
    useCallback(() => model.load(), [model]),
    refreshMs,
  );
  const { phase, federation, partners, openCodes, opened, asked, pairing, problem, done } = state;
  const isInternal = federation === "internal";
  const open = (serverName: string) => inside.show({ page: "partners", opened: serverName });
  const add = (
    <Button kind="secondary" onClick={() => model.beginPairing("make")}>
      <Icon of={icons.Plus} />
      {words.add}
    </Button>
  );
  return (
    <>
      <Frame>
        <PageHead title={words.title} lead={leadOf(state, words.lead)}>
          {federation !== undefined && !isInternal && partners.length > 0 && add}
        </PageHead>
        <Problem problem={problem} actions={<Button onClick={() => model.load()}>{texts.tryAgain}</Button>} />
        {phase === "loading" && <Working text={words.loading} />}
        {isInternal && <InternalMode />}
        {phase === "ready" && !isInternal && partners.length === 0 && (
          <Empty title={words.none} text={words.noneText}>
            {add}
          </Empty>
        )}
        {partners.length > 0 && <PartnersTable partners={partners} openedName={opened} onOpen={open} />}
        {openCodes.length > 0 && <OpenCodes model={model} codes={openCodes} />}
        <Announcement text={done === undefined ? "" : words.done[done.act](done.name)} />
      </Frame>
      {opened !== undefined && phase === "ready" && (
        <PartnerPanel
          inside={inside}
          partner={partners.find(({ serverName }) => serverName === opened)}
          onClose={() => inside.show({ page: "partners" })}
        />
      )}
      {asked !== undefined && <PartnerDialog model={model} asked={asked} />}
      {pairing !== undefined && <PairingDialog model={pairing} onClose={() => model.endPairing()} />}
    </>
  );
}

/** Without a partner in closed mode there are no such authorities, and the page says what to do instead. */
function leadOf({ federation, partners }: PartnersState, words: Words["partners"]["lead"]): string | undefined {
  if (federation === "open") return words.open;
  return federation === "closed" && partners.length > 0 ? words.closed : undefined;
}
