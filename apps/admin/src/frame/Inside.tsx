import type { ConsoleModel, ConsoleView, InsideModel } from "@botschaft/client/console";
import { useReadable, useRegionKeys } from "@botschaft/ui";
import { DecisionsPage } from "../decisions/DecisionsPage.tsx";
import { PartnersPage } from "../partners/PartnersPage.tsx";
import { PeoplePage } from "../people/PeoplePage.tsx";
import { useWords } from "../words/use-words.tsx";
import { SideNav } from "./SideNav.tsx";
import { useAddress } from "./use-address.ts";
import "./frame.css";

type Props = { readonly console: ConsoleModel; readonly model: InsideModel };

/** Behind the gate: where one can go on the left, one page, and what is open of it on the right. */
export function Inside({ console, model }: Props) {
  const words = useWords();
  const view = useReadable(model.view);
  const place = useReadable(console.place);
  useAddress(model, view);
  useRegionKeys();
  return (
    <div className="console">
      <a className="skip" href="#main">
        {words.nav.skip}
      </a>
      <SideNav model={model} view={view} authority={place?.authority ?? place?.serverName ?? ""} />
      <Opened model={model} view={view} />
    </div>
  );
}

function Opened({ model, view }: { readonly model: InsideModel; readonly view: ConsoleView }) {
  switch (view.page) {
    case "people":
      return <PeoplePage inside={model} />;
    case "partners":
      return <PartnersPage inside={model} />;
    case "decisions":
      return <DecisionsPage inside={model} />;
  }
}
