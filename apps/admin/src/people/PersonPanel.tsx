import type { OpenPerson, PeopleModel, PersonDetails, PersonDevice } from "@botschaft/client/console";
import { Avatar, Button, Icon, icons, Note, Panel, useTexts, Working } from "@botschaft/ui";
import { FactList } from "../parts/FactList.tsx";
import { Problem } from "../parts/Problem.tsx";
import { useMoments } from "../parts/use-moments.ts";
import { useWords } from "../words/use-words.tsx";
import { PersonTags } from "./PersonTags.tsx";
import "../parts/panel.css";

type Props = {
  readonly model: PeopleModel;
  readonly opened: OpenPerson;
  /** Of whoever looks. */
  readonly ownId: string;
  readonly onClose: () => void;
};

export function PersonPanel({ model, opened, ownId, onClose }: Props) {
  const texts = useTexts().actions;
  const words = useWords().people;
  return (
    <Panel title={words.person} closeLabel={words.closePanel} onClose={onClose}>
      <div className="panel-sheet">
        {opened.phase === "loading" && <Working text={words.loadingPerson} />}
        {opened.phase === "failed" && (
          <Problem
            problem={opened.problem}
            actions={<Button onClick={() => model.open(opened.userId)}>{texts.tryAgain}</Button>}
          />
        )}
        {opened.phase === "ready" && (
          <>
            <Details person={opened.person} />
            <Note kind="flat" icon={icons.EyeOff}>
              <span className="small">{words.unseen}</span>
            </Note>
            <Problem problem={opened.problem} />
            {opened.isSending ? (
              <Working text={words.unlocking} />
            ) : (
              <Acts model={model} person={opened.person} isOwn={opened.userId === ownId} />
            )}
          </>
        )}
      </div>
    </Panel>
  );
}

function Details({ person }: { readonly person: PersonDetails }) {
  const words = useWords().people;
  const moment = useMoments();
  const { userId, name, email, devices, createdAt } = person;
  return (
    <>
      <div className="panel-head">
        <Avatar kind="person" id={userId} name={name} size={64} />
        <div>
          <h3 className="panel-head__name">{name}</h3>
          <p className="small muted breakable">{userId}</p>
          <PersonTags person={person} />
        </div>
      </div>
      <h3 className="caption">{words.details}</h3>
      <FactList
        facts={[
          { name: words.email, value: email ?? words.noEmail },
          { name: words.since, value: moment(createdAt) },
        ]}
      />
      <h3 className="caption">{words.devices(devices.length)}</h3>
      {devices.length === 0 && <p className="small muted">{words.noDevice}</p>}
      <ul className="plain-list">
        {devices.map((device) => (
          <Device key={device.deviceId} device={device} />
        ))}
      </ul>
    </>
  );
}

function Device({ device: { name, lastSeenAt } }: { readonly device: PersonDevice }) {
  const words = useWords().people;
  const moment = useMoments();
  return (
    <li className="device">
      <Icon of={icons.MonitorSmartphone} size="small" className="muted" />
      <span className="breakable">{name ?? words.unnamedDevice}</span>
      <span className="muted">{lastSeenAt === undefined ? words.never : moment(lastSeenAt)}</span>
    </li>
  );
}

type ActsProps = { readonly model: PeopleModel; readonly person: PersonDetails; readonly isOwn: boolean };

function Acts({ model, person: { state, devices }, isOwn }: ActsProps) {
  const words = useWords().people;
  if (state === "deactivated") return <p className="small muted">{words.closed}</p>;
  return (
    <div className="acts">
      {devices.length > 0 && (
        <Button block onClick={() => model.ask("sign_out")}>
          {words.signOut}
        </Button>
      )}
      {state === "locked" && (
        <Button block kind="primary" onClick={() => model.unlock()}>
          {words.unlock}
        </Button>
      )}
      {state === "active" && !isOwn && (
        <Button block kind="danger" onClick={() => model.ask("lock")}>
          {words.lock}
        </Button>
      )}
      {state === "active" && isOwn && <p className="small muted">{words.yourself}</p>}
    </div>
  );
}
