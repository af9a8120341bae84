import type { ConsoleProblem, Standing, WayOn } from "@botschaft/client/console";
import { durationIn } from "./duration.ts";
import { inGroups } from "./in-groups.ts";

const count = (value: number) => inGroups(value, ".");
const duration = durationIn({
  seconds: (value) => (value === 1 ? "1 Sekunde" : `${value} Sekunden`),
  minutes: (value) => (value === 1 ? "1 Minute" : `${value} Minuten`),
  hours: (value) => (value === 1 ? "1 Stunde" : `${value} Stunden`),
  days: (value) => (value === 1 ? "1 Tag" : `${value} Tage`),
});

export const de = {
  product: "Verwaltung",
  crashed: "Der Server arbeitet weiter. Laden Sie die Seite neu.",
  refresh: "Neu laden",
  copy: "Kopieren",
  copied: "Kopiert",
  nav: {
    label: "Verwaltung",
    skip: "Zum Inhalt springen",
    people: "Personen",
    border: "Grenze",
    partners: "Partner",
    partnersToCompare: (value: number) => (value === 1 ? "1 Vergleich steht aus" : `${value} Vergleiche stehen aus`),
    decisions: "Entscheidungen",
    back: "Zu den Unterhaltungen",
    signOut: "Abmelden",
    signedInAs: (name: string) => `Angemeldet als ${name}`,
  },
  gate: {
    claim: {
      title: "Wer herein darf, bestimmen Sie.",
      text: "Personen, Partner und jede Entscheidung an der Grenze. Nachrichten kann die Verwaltung nicht lesen.",
    },
    title: "In der Verwaltung anmelden",
    aside: "Die Anmeldung gilt nur in diesem Fenster. Schließen Sie es, ist sie hier vergessen.",
    opening: "Die Verwaltung wird geöffnet",
    failed: "Die Verwaltung lässt sich gerade nicht öffnen",
  },
  problem(it: ConsoleProblem, others: (it: Exclude<ConsoleProblem, { code: OwnCode }>) => string): string {
    switch (it.code) {
      case "notAdministrator":
        return "Dieses Konto gehört nicht zur Verwaltung. Melden Sie sich mit einem Verwaltungskonto an, oder bitten Sie jemanden aus Ihrer Verwaltung darum.";
      case "accountLocked":
        return "Dieses Konto ist gesperrt. Jemand anderes aus der Verwaltung kann es entsperren.";
      case "notYourself":
        return "Das eigene Konto kann niemand sperren. Jemand anderes aus der Verwaltung kann es tun.";
      case "personGone":
        return "Dieses Konto gibt es hier nicht. Prüfen Sie die Liste der Personen.";
      case "partnerGone":
        return "Dieser Partner steht nicht mehr in der Liste. Jemand aus Ihrer Verwaltung hat ihn inzwischen entfernt.";
      case "partnerUnreachable":
        return "Der Server der anderen Behörde antwortet nicht oder zeigt kein gültiges Zertifikat. Lassen Sie die Verbindung prüfen, dann versuchen Sie es noch einmal.";
      case "partnerAlready":
        return "Dieser Server ist schon Partner, oder er ist Ihr eigener. Sehen Sie in der Liste nach.";
      case "partnerBarred":
        return "Diesen Server hat Ihre Verwaltung getrennt oder angehalten. Öffnen Sie ihn in der Liste, dort geht es weiter.";
      case "httpsNeeded":
        return "Andere Server erreichen diesen noch nicht. Wer ihn betreibt, setzt BOTSCHAFT_PUBLIC_URL auf eine https-Adresse.";
      case "codeNotValid":
        return "Dieser Code ist unvollständig oder abgelaufen. Kopieren Sie ihn noch einmal ganz, oder bitten Sie die andere Behörde um einen neuen.";
      case "codeRefused":
        return "Mit diesem Code werden Sie nicht Partner. Meist ist er benutzt oder zurückgezogen: Bitten Sie die andere Behörde um einen neuen.";
      case "digitsDiffer":
        return "Inzwischen gelten andere Ziffern. Schließen Sie den Vergleich und beginnen Sie ihn noch einmal.";
      case "notServerName":
        return "So heißt kein Server. Ein Name sieht aus wie behoerde.example, ohne https und ohne Schrägstrich.";
      default:
        return others(it);
    }
  },
  people: {
    title: "Personen",
    lead: (accounts: number) => (accounts === 1 ? "1 Konto" : `${count(accounts)} Konten`),
    loading: "Personen werden geladen",
    search: "Name oder Adresse",
    filters: { all: "Alle", administrators: "Verwaltung", locked: "Gesperrt" },
    filter: "Auswahl",
    table: "Personen, sortiert nach Name",
    name: "Name",
    address: "Adresse",
    lastSeen: "Zuletzt",
    state: "Zustand",
    states: { active: "aktiv", locked: "gesperrt", deactivated: "geschlossen" },
    administrator: "Verwaltung",
    never: "noch nie",
    yesterday: "Gestern",
    none: "Niemand passt dazu.",
    range: (first: number, last: number, total: number) => `${count(first)} bis ${count(last)} von ${count(total)}`,
    found: (total: number) => (total === 1 ? "1 Person gefunden" : `${count(total)} Personen gefunden`),
    previous: "Zurück",
    next: "Weiter",
    person: "Person",
    closePanel: "Person schließen",
    loadingPerson: "Die Angaben werden geladen",
    details: "Angaben",
    email: "E-Mail",
    noEmail: "keine",
    since: "Konto seit",
    devices: (value: number) => `Geräte ${value}`,
    noDevice: "Auf keinem Gerät angemeldet.",
    unnamedDevice: "Gerät ohne Namen",
    unseen:
      "Nachrichten, Raumnamen und Schlüssel dieser Person kann die Verwaltung nicht sehen. Niemand kann sich als sie anmelden.",
    signOut: "Alle Geräte abmelden",
    lock: "Konto sperren",
    unlock: "Konto entsperren",
    unlocking: "Das Konto wird entsperrt",
    yourself: "Das sind Sie. Das eigene Konto kann niemand sperren.",
    closed: "Dieses Konto ist für immer geschlossen.",
    ask: {
      lock: {
        title: (name: string) => `Konto von ${name} sperren?`,
        points: [
          "Alle Geräte dieser Person kommen sofort nicht mehr an den Server.",
          "Ihre Nachrichten und Räume bleiben. Andere sehen die Person weiter.",
          "Sie können das Konto jederzeit entsperren. Die Geräte machen dann weiter, wo sie waren.",
        ],
        submit: "Konto sperren",
        sending: "Das Konto wird gesperrt",
      },
      sign_out: {
        title: (name: string) => `Alle Geräte von ${name} abmelden?`,
        points: [
          "Jedes Gerät ist sofort abgemeldet und vergisst seine Schlüssel.",
          "Ohne Ersatzschlüssel kann die Person ihre bisherigen Nachrichten danach nicht mehr lesen.",
          "Sie kann sich gleich wieder anmelden. Soll sie das nicht, sperren Sie das Konto.",
        ],
        submit: "Alle Geräte abmelden",
        sending: "Die Geräte werden abgemeldet",
      },
    },
    done: {
      lock: (name: string) => `Das Konto von ${name} ist gesperrt.`,
      unlock: (name: string) => `Das Konto von ${name} ist entsperrt.`,
      sign_out: (name: string) => `Alle Geräte von ${name} sind abgemeldet.`,
    },
    invite: "Einladen",
    closeInvite: "Einladen schließen",
    openInvitations: "Offene Einladungen",
    noOpenInvitation: "Keine offene Einladung.",
  },
  partners: {
    title: "Partner",
    lead: {
      closed: "Ihr Server spricht nur mit diesen Behörden.",
      open: "Ihr Server spricht mit allen, außer mit getrennten. Bei Partnern gelten die verglichenen Schlüssel.",
    },
    loading: "Partner werden geladen",
    add: "Partner aufnehmen",
    table: "Partner, zuerst wo jemand handeln muss",
    authority: "Behörde",
    state: "Zustand",
    keys: "Schlüssel",
    queue: "Wartet",
    states: {
      connected: "verbunden",
      unreachable: "nicht erreichbar",
      waiting: "noch nicht bestätigt",
      cut: "getrennt",
      stopped: "angehalten",
      removed: "entfernt",
    } satisfies Record<Standing["kind"], string>,
    since: (when: string) => `seit ${when}`,
    compared: "verglichen",
    notCompared: "nicht verglichen",
    nothingWaits: "nichts",
    waits: (value: number) => count(value),
    none: "Noch kein Partner",
    noneText: "Nehmen Sie eine Behörde auf. Das dauert fünf Minuten: Code austauschen, annehmen, Ziffern vergleichen.",
    internalTitle: "Ihr Server spricht mit keinem anderen",
    internalText:
      "Er läuft in der Betriebsart „intern“: Er ruft niemanden, und von außen erreicht ihn niemand. So ist er ausgeliefert.",
    internalRemedy:
      "Wer den Server betreibt, ändert das mit zwei Einstellungen und einem Neustart. Danach nehmen Sie hier Partner auf.",
    internalSteps: [
      ["BOTSCHAFT_FEDERATION=closed", "Nur Partner, die Sie hier aufnehmen. Empfohlen."],
      ["BOTSCHAFT_FEDERATION=open", "Alle Server, außer denen, die Sie trennen."],
      [
        "BOTSCHAFT_LISTEN=…,https://0.0.0.0:8448",
        "Damit andere Server diesen erreichen; mit Zertifikat und Schlüssel. Wie, steht in docs/operate/partners.md.",
      ],
    ],
    openCodes: "Codes, die noch gelten",
    codeOf: (when: string) => `angelegt ${when}`,
    codeUntil: (when: string) => `gilt bis ${when}`,
    code: "Code für eine Behörde",
    withdraw: "Zurückziehen",
    withdrawCode: (when: string) => `Code von ${when} zurückziehen`,
    panel: "Partner",
    closePanel: "Partner schließen",
    missing: "Unter diesem Namen gibt es hier keinen Partner.",
    addedAt: (when: string) => `Aufgenommen ${when}`,
    addedBy: (who: string) => `von ${who}`,
    toCompareTitle: "Die Ziffern sind noch nicht verglichen",
    toCompare: {
      waiting: "Bis dahin geht nichts hinein und nichts hinaus.",
      connected:
        "Der Code kam auf einem Weg, den Sie nicht prüfen können. Ein Anruf schließt aus, dass sich jemand dazwischengesetzt hat.",
    },
    stoppedTitle: "Angehalten: andere Schlüssel als bisher",
    stoppedText:
      "Der Server zeigt Schlüssel, die keiner der bekannten beglaubigt. Nichts geht hinein und nichts hinaus, bis Sie die neuen Ziffern am Telefon verglichen haben.",
    cutTitle: "Von Ihnen getrennt",
    cutText: "Nichts geht hinein und nichts hinaus. Gemeinsame Räume sagen das.",
    removedTitle: "Entfernt",
    removedText: "Ihr Server kennt diesen Partner nicht mehr. Für einen neuen Anfang brauchen Sie einen neuen Code.",
    compare: "Ziffern vergleichen",
    connection: "Verbindung",
    reachable: "Erreichbar",
    yes: (when: string) => `ja, zuletzt ${when}`,
    yesPlain: "ja",
    no: (since: string) => `nein, seit ${since}`,
    noPlain: "nein",
    unknown: "noch nicht bekannt",
    retry: "Nächster Versuch",
    certificate: "Zertifikat",
    certificateUntil: (when: string) => `gilt bis ${when}`,
    certificateSoon: (days: number) => (days <= 0 ? "abgelaufen" : `läuft in ${duration(days * 86_400_000)} ab`),
    waiting: "Wartet auf Zustellung",
    waitingThings: (value: number) =>
      value === 0 ? "nichts" : value === 1 ? "1 Raum oder Nachricht" : `${count(value)} Räume und Nachrichten`,
    clock: "Uhr",
    clockRight: "geht wie Ihre",
    clockAhead: (ms: number) => `geht ${duration(ms)} vor`,
    clockBehind: (ms: number) => `geht ${duration(ms)} nach`,
    software: "Software",
    softwares: { botschaft: "Botschaft", other: "andere" },
    keysTitle: "Schlüssel",
    oldKeys: "Bisherige Schlüssel",
    newKeys: "Neue Schlüssel",
    key: (id: string) => `Schlüssel ${id}`,
    keySince: (when: string) => `bekannt seit ${when}`,
    digits: "Ziffern",
    newDigits: "Neue Ziffern",
    refusals: "Zuletzt abgelehnt",
    noRefusals: "Nichts abgelehnt.",
    times: (value: number) => `${count(value)} Mal`,
    allOf: "Alle Entscheidungen dazu",
    cut: "Partner trennen",
    restore: "Wieder verbinden",
    remove: "Entfernen …",
    ask: {
      cut: {
        title: (name: string) => `${name} trennen?`,
        points: [
          "Sofort und in beide Richtungen: Nichts geht hinein, nichts hinaus.",
          "Gemeinsame Räume bleiben. Ihre Personen sehen dort, dass die Verbindung getrennt ist und seit wann.",
          "Was sie inzwischen schreiben, wartet hier. Sie können jederzeit wieder verbinden.",
        ],
        submit: "Partner trennen",
        sending: "Der Partner wird getrennt",
      },
      restore: {
        title: (name: string) => `Mit ${name} wieder verbinden?`,
        points: [
          "Nachrichten gehen sofort wieder in beide Richtungen.",
          "Was inzwischen hier geschrieben wurde, geht jetzt hinaus.",
        ],
        submit: "Wieder verbinden",
        sending: "Der Partner wird verbunden",
      },
      remove: {
        title: (name: string) => `${name} entfernen?`,
        points: [
          "Ihr Server behandelt diese Behörde danach wie eine, die er nie gekannt hat. Ihre Schlüssel sind vergessen.",
          "Gemeinsame Räume bleiben und sagen, dass sie kein Partner mehr ist.",
          "Für einen neuen Anfang tauschen Sie wieder einen Code aus. Soll nur vorübergehend Ruhe sein, trennen Sie statt dessen.",
        ],
        submit: "Partner entfernen",
        sending: "Der Partner wird entfernt",
      },
    },
    reason: "Grund",
    reasonHint: "Steht in den Entscheidungen, damit andere in Ihrer Verwaltung es verstehen.",
    done: {
      cut: (name: string) => `${name} ist getrennt.`,
      restore: (name: string) => `${name} ist wieder verbunden.`,
      remove: (name: string) => `${name} ist entfernt.`,
    },
  },
  pairing: {
    title: "Partner aufnehmen",
    comparing: (name: string) => `Zeigt ${name} dieselben Ziffern?`,
    close: "Aufnahme schließen",
    acts: ["Code", "Bedeutung", "Vergleich"],
    ways: {
      make: { title: "Code anlegen", text: "Sie geben ihn der anderen Behörde." },
      paste: { title: "Code eingeben", text: "Die andere Behörde hat Ihnen einen gegeben." },
      name: { title: "Server beim Namen nennen", text: "Für Behörden mit anderer Software." },
    },
    way: "Wie kommen Sie zusammen?",
    make: "Code anlegen",
    making: "Der Code wird angelegt",
    madeTitle: "Geben Sie diesen Code der anderen Behörde",
    madeText: (until: string) =>
      `Er gilt einmal, bis ${until}, und ist nur jetzt zu sehen. Sie können dieses Fenster schließen: Die Behörde steht in der Liste, sobald sie ihn benutzt hat.`,
    code: "Code",
    waiting: "Warten, bis die andere Behörde den Code benutzt",
    pasteHint: "Beginnt mit botschaft1. Zeilenumbrüche schaden nicht.",
    lookUp: "Code prüfen",
    lookingUp: "Der Code wird geprüft",
    serverName: "Name des Servers",
    serverNameHint: "Der Teil hinter dem Doppelpunkt in den Adressen dort, zum Beispiel behoerde.example.",
    name: "Name der Behörde",
    nameHint: "So heißt sie für Ihre Personen.",
    addByName: "Schlüssel holen",
    adding: "Die Schlüssel werden geholt",
    foundTitle: (name: string) => `${name} möchte Partner werden`,
    foundText:
      "Nehmen Sie an, können Personen beider Behörden einander finden, einladen und schreiben. Niemand sonst kommt dadurch herein.",
    authority: "Behörde",
    server: "Server",
    address: "Erreichbar unter",
    fingerprint: "Schlüssel",
    validUntil: "Code gilt bis",
    accept: "Partner aufnehmen",
    accepting: "Die andere Behörde wird angerufen",
    compareText:
      "Rufen Sie die andere Behörde unter einer Nummer an, die Sie schon kennen. Lesen Sie einander die Ziffern vor.",
    digits: "Sechs Gruppen aus fünf Ziffern",
    same: "Ja, alle gleich",
    different: "Sie sind verschieden",
    later: "Später vergleichen",
    confirming: "Der Vergleich wird festgehalten",
    differentTitle: "Nichts wurde bestätigt",
    differentText: {
      waiting:
        "Vielleicht hat sich jemand verlesen: Vergleichen Sie noch einmal. Sind sie wieder verschieden, nehmen Sie diesen Server nicht auf und melden Sie es der Informationssicherheit.",
      connected:
        "Vielleicht hat sich jemand verlesen: Vergleichen Sie noch einmal. Sind sie wieder verschieden, trennen Sie den Partner und melden Sie es der Informationssicherheit.",
      stopped:
        "Vielleicht hat sich jemand verlesen: Vergleichen Sie noch einmal. Sind sie wieder verschieden, bleibt der Partner angehalten. Melden Sie es der Informationssicherheit.",
    },
    reject: { waiting: "Nicht aufnehmen", connected: "Partner trennen", stopped: "Angehalten lassen" },
    again: "Noch einmal vergleichen",
    doneTitle: (name: string) => `${name} ist Partner`,
    doneText: "Die Ziffern sind verglichen. Zeigt der Server je andere Schlüssel, hält Ihr Server ihn an und sagt es.",
  },
  decisions: {
    title: "Entscheidungen",
    lead: "Was abgelehnt und was geändert wurde, nie mit Inhalten.",
    loading: "Entscheidungen werden geladen",
    filters: { all: "Alle", refusal: "Abgelehnt", change: "Geändert" },
    filter: "Auswahl",
    server: "Server",
    anyServer: "Alle Server",
    list: "Entscheidungen, neueste zuerst",
    none: "Noch keine Entscheidung.",
    noneMatching: "Keine Entscheidung passt dazu.",
    older: "Ältere",
    newer: "Neuere",
    check: "Kette prüfen",
    checking: "Die Kette wird geprüft",
    whole: (entries: number) => `Die Kette ist lückenlos. Geprüfte Einträge: ${count(entries)}.`,
    broken: (at: number) => `Der Eintrag ${at} passt nicht zu dem davor.`,
    brokenText:
      "Die Datenbank ist beschädigt oder von Hand verändert. Sichern Sie sie, und melden Sie es der Informationssicherheit.",
    why: "Warum?",
    see: "Ansehen",
    whyOf: (what: string) => `Warum? ${what}`,
    seeOf: (what: string) => `Ansehen: ${what}`,
    whyTitle: "Warum abgelehnt?",
    changeTitle: "Was geändert wurde",
    closePanel: "Entscheidung schließen",
    place: (place: number, of: number) => `${place} von ${of}`,
    previous: "Vorige Entscheidung",
    next: "Nächste Entscheidung",
    missing: "Diesen Eintrag gibt es nicht.",
    loadingEntry: "Der Eintrag wird geladen",
    directions: { in: "eingehend", out: "ausgehend" },
    from: (name: string) => `von ${name}`,
    to: (name: string) => `an ${name}`,
    by: (who: string) => `von ${who}`,
    actors: {
      terminal: "jemandem am Terminal des Servers",
      border: "der Grenze selbst",
      server: "der anderen Seite mit dem Code",
    },
    times: (value: number) => `${count(value)} Mal`,
    refused: (what: string) => `${what} abgelehnt`,
    unknownServer: "einem anderen Server",
    inbound: (name: string, what: string) => ({ before: "", name, after: ` wollte ${what}.` }),
    outbound: (name: string, what: string) => ({ before: "Ihr Server wollte bei ", name, after: ` ${what}.` }),
    kinds: {
      event: "Ereignis",
      state: "Zustand eines Raums",
      invite: "Einladung",
      knock: "Anklopfen",
      join: "Beitritt",
      leave: "Verlassen",
      alias: "Raumadresse",
      media: "Datei",
      profile: "Profil",
      devices: "Geräteliste",
      message: "Nachricht zwischen Geräten",
      directory: "Raumverzeichnis",
      edu: "Flüchtige Mitteilung",
      pairing: "Aufnahme mit einem Code",
      keys: "Schlüssel",
      room: "Raum",
      request: "Anfrage",
      delegation: "Weiterleitung",
    } as Readonly<Record<string, string>>,
    wishes: {
      event: "ein Ereignis zustellen",
      state: "den Zustand eines Raums holen",
      invite: "jemanden einladen",
      knock: "an einem Raum anklopfen",
      join: "einem Raum beitreten",
      leave: "einen Raum verlassen",
      alias: "einen Raum bei seiner Adresse finden",
      media: "eine Datei holen",
      profile: "ein Profil lesen",
      devices: "eine Geräteliste lesen",
      message: "eine Nachricht zwischen Geräten zustellen",
      directory: "das Raumverzeichnis lesen",
      edu: "eine flüchtige Mitteilung zustellen",
      pairing: "mit einem Code Partner werden",
      keys: "Schlüssel zeigen",
      room: "einen Raum teilen",
      request: "etwas anfragen",
      delegation: "zu einem anderen Server weiterleiten",
    } as Readonly<Record<string, string>>,
    actions: {
      "partner.added": "Partner aufgenommen",
      "partner.connected": "Partner durch einen Code aufgenommen",
      "partner.compared": "Ziffern verglichen",
      "partner.cut": "Partner getrennt",
      "partner.restored": "Partner wieder verbunden",
      "partner.removed": "Partner entfernt",
      "partner.stopped": "Partner angehalten: andere Schlüssel",
      "partner.keys-shown": "Andere Schlüssel zum Vergleich",
      "partner.keys-renewed": "Schlüssel erneuert, vom alten beglaubigt",
      "invitation.created": "Code angelegt",
      "invitation.withdrawn": "Code zurückgezogen",
    } as Readonly<Record<string, string>>,
    rules: {
      partners: "Nur Partner",
      "partner-waiting": "Partner müssen bestätigt sein",
      "partner-cut": "Getrennte Partner bleiben draußen",
      "partner-stopped": "Angehaltene Partner bleiben draußen",
      "names-outside": "Niemand außerhalb wird genannt",
      "members-outside": "Keine Räume mit Fremden",
      "delegation-outside": "Nur zu Partnern weitergeleitet",
      "pinned-keys": "Bekannte Schlüssel",
      "pairing-secret": "Der Code muss stimmen",
      "pairing-used": "Jeder Code gilt einmal",
      "pairing-expired": "Codes laufen ab",
      "pairing-withdrawn": "Zurückgezogene Codes gelten nicht",
      "pairing-keys": "Der Code nennt die Schlüssel des Servers",
      "pairing-introduction": "Wer sich vorstellt, unterschreibt",
      "pairing-unreachable": "Wer Partner wird, muss erreichbar sein",
      "pairing-own": "Niemand ist sein eigener Partner",
      "pairing-digits": "Die Ziffern müssen gleich sein",
    } as Readonly<Record<string, string>>,
    rule: (name: string) => `Regel ${name}`,
    /** What a rule found; the log's own words are English. */
    findings: {
      partners: { met: "Der Server ist als Partner genannt.", refused: "Dieser Server spricht nur mit Partnern." },
      "partner-waiting": { met: "Kein Vergleich steht aus.", refused: "Die Ziffern sind noch nicht verglichen." },
      "partner-cut": { met: "Er ist nicht getrennt.", refused: "Ihre Verwaltung hat ihn getrennt." },
      "partner-stopped": {
        met: "Er zeigt die bekannten Schlüssel.",
        refused: "Er zeigt andere Schlüssel, und niemand hat sie verglichen.",
      },
      "names-outside": { met: "Es nennt nur Partner.", refused: "Es nennt einen Server, der kein Partner ist." },
      "members-outside": {
        met: "Alle im Raum sind von hier oder von Partnern.",
        refused: "Im Raum ist jemand, dessen Behörde kein Partner ist.",
      },
      "delegation-outside": {
        met: "Er leitet nicht zu Fremden weiter.",
        refused: "Er leitet zu einem Server weiter, mit dem dieser nicht spricht.",
      },
      "pinned-keys": {
        met: "Die Schlüssel sind bekannt.",
        refused: "Keiner der bekannten Schlüssel beglaubigt die neuen.",
      },
    } as Readonly<Record<string, { readonly met: string; readonly refused: string }>>,
    passed: (rule: string) => `${rule}: erfüllt`,
    hit: (rule: string) => `${rule}: abgelehnt`,
    ways: "Was Sie tun können",
    wayWords: {
      addPartner: (name: string) => `${name} als Partner aufnehmen`,
      compareDigits: (name: string) => `Ziffern mit ${name} vergleichen`,
      restorePartner: (name: string) => `${name} ansehen und wieder verbinden`,
      openPartner: (name: string) => `${name} ansehen`,
      moreOfServer: (name: string) => `Alle Entscheidungen zu ${name}`,
    } satisfies Record<WayOn["kind"], (name: string) => string>,
    knows: "Was der Server davon weiß",
    facts: {
      kind: "Art",
      sender: "Absender",
      event_type: "Art des Ereignisses",
      room_id: "Raum",
      event_id: "Kennung",
      reason: "Grund",
      last_at: "Zuletzt",
      name: "Name",
      address: "Erreichbar unter",
      fingerprints: "Schlüssel",
      invitation_id: "Code",
    } as Readonly<Record<string, string>>,
    when: "Zeit",
    entry: "Eintrag",
    content: "Inhalt",
    notReadable: "nicht lesbar",
    who: "Wer",
    serverLabel: "Server",
  },
};

type OwnCode =
  | "notAdministrator"
  | "accountLocked"
  | "notYourself"
  | "personGone"
  | "partnerGone"
  | "partnerUnreachable"
  | "partnerAlready"
  | "partnerBarred"
  | "httpsNeeded"
  | "codeNotValid"
  | "codeRefused"
  | "digitsDiffer"
  | "notServerName";
