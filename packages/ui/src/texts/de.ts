import type { FieldProblem, Problem, SystemChange } from "@botschaft/client";
import type { Emoji } from "../verification/emoji.ts";

/** `Paul Wendts Gerät`, but `das Gerät von Lukas`: no apostrophes, no double s. */
const deviceOf = (name: string) => (/[sßxz]$/i.test(name) ? `Das Gerät von ${name}` : `${name}s Gerät`);
const people = (count: number) => (count === 1 ? "1 Person" : `${count} Personen`);
const minutes = (ms: number) => (ms <= 60_000 ? "einer Minute" : `${Math.ceil(ms / 60_000)} Minuten`);

function problem(it: Problem): string {
  switch (it.code) {
    case "serverUnreachable":
      return "Der Server ist gerade nicht erreichbar. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.";
    case "serverFailed":
      return `Der Server konnte das nicht ausführen. Ihre Verwaltung findet den Grund im Protokoll${reference(it.reference)}.`;
    case "throttled":
      return `Zu viele Versuche. Bitte in ${minutes(it.retryAfterMs)} noch einmal.`;
    case "wrongPassword":
      return "Adresse oder Passwort stimmt nicht.";
    case "accountClosed":
      return "Dieses Konto ist geschlossen. Ihre Verwaltung kann es wieder öffnen.";
    case "signedOutElsewhere":
      return "Dieses Gerät wurde abgemeldet. Melden Sie sich wieder an.";
    case "linkNotValid":
      return "Dieser Link gilt nicht mehr. Wer ihn geschickt hat, kann einen neuen anlegen.";
    case "registrationClosed":
      return "Hier werden gerade keine Konten angelegt. Fragen Sie Ihre Verwaltung.";
    case "addressTaken":
      return `Die Adresse ${it.localpart} ist vergeben. Wählen Sie eine andere.`;
    case "addressNotAllowed":
      return "Diese Adresse geht nicht. Möglich sind Kleinbuchstaben, Ziffern, Punkt, Bindestrich und Unterstrich.";
    case "emailTaken":
      return "Diese E-Mail-Adresse gehört schon zu einem Konto.";
    case "passwordTooWeak":
      return "Dieses Passwort ist zu kurz. Wählen Sie mindestens 12 Zeichen.";
    case "refused":
      return "Der Server hat das abgelehnt. Ihre Verwaltung kann sagen, welche Regel gilt.";
    case "mayNotInvite":
      return "In dieser Unterhaltung laden nur Verwaltende ein.";
    case "mayNotWrite":
      return "In dieser Unterhaltung schreiben nur Verwaltende.";
    case "personNotFound":
      return `Unter ${it.address} ist niemand bekannt. Prüfen Sie die Adresse.`;
    case "personCannotReadYet":
      return `${it.name} kann noch nichts lesen: Es fehlt eine erste Anmeldung mit Botschaft.`;
    case "wrongSpareKey":
      return "Dieser Ersatzschlüssel passt nicht. Prüfen Sie die Wörter und ihre Reihenfolge.";
    case "unknownWords":
      return `Diese Wörter stehen in keiner Liste: ${it.words.join(", ")}.`;
    case "noSpareKey":
      return "Für dieses Konto gibt es keinen Ersatzschlüssel.";
    case "spareKeyNotMade":
      return "Der Ersatzschlüssel konnte nicht angelegt werden. Versuchen Sie es noch einmal.";
    case "deviceNotConfirmed":
      return "Bestätigen Sie zuerst dieses Gerät.";
    case "pictureTooLarge":
      return `Das Bild ist größer als ${Math.floor(it.limit / 1_048_576)} MB. Senden Sie es in kleinerer Fassung.`;
    case "pictureNotReadable":
      return "Diese Datei ist kein Bild, das Botschaft öffnen kann.";
    case "pictureDamaged":
      return "Das Bild ist beschädigt angekommen. Wer es gesendet hat, kann es noch einmal senden.";
    case "storageRefused":
      return "Der Browser speichert hier nichts, Botschaft braucht das für Ihre Schlüssel. Öffnen Sie die Seite nicht im privaten Fenster.";
    case "openElsewhere":
      return "Botschaft ist in einem anderen Fenster offen. Schließen Sie es und versuchen Sie es noch einmal.";
    case "unexpected":
      return `Das ging nicht. Versuchen Sie es noch einmal oder laden Sie die Seite neu${reference(it.reference)}.`;
  }
}

function reference(id: string | undefined): string {
  return id === undefined ? "" : ` (Vorgang ${id})`;
}

function fieldProblem(it: FieldProblem): string {
  switch (it.code) {
    case "empty":
      return "Bitte ausfüllen.";
    case "tooLong":
      return `Höchstens ${it.most} Zeichen.`;
    case "tooShort":
      return it.missing === 1 ? "Noch 1 Zeichen." : `Noch ${it.missing} Zeichen.`;
    case "characters":
      return "Möglich sind Kleinbuchstaben, Ziffern, Punkt, Bindestrich und Unterstrich.";
    case "noEmail":
      return "Die Adresse ist unvollständig: Nach @ fehlt die Behörde.";
    case "taken":
      return "Diese Adresse ist vergeben. Wählen Sie eine andere.";
  }
}

function change(it: SystemChange): string {
  switch (it.kind) {
    case "created":
      return `${it.by.name} hat die Unterhaltung begonnen`;
    case "joined":
      return `${it.person.name} ist dabei`;
    case "left":
      return `${it.person.name} hat die Unterhaltung verlassen`;
    case "invited":
      return `${it.by.name} hat ${it.person.name} eingeladen`;
    case "declined":
      return `${it.person.name} hat die Einladung abgelehnt`;
    case "removed":
      return `${it.by.name} hat ${it.person.name} entfernt`;
    case "banned":
      return `${it.by.name} hat ${it.person.name} ausgeschlossen`;
    case "renamed":
      return `${it.by.name} hat die Unterhaltung „${it.name}“ genannt`;
    case "topic":
      return it.topic === ""
        ? `${it.by.name} hat das Thema entfernt`
        : `${it.by.name} hat das Thema geändert: ${it.topic}`;
    case "personRenamed":
      return `${it.before} heißt jetzt ${it.person.name}`;
    case "rights":
      return `${it.by.name} hat die Rechte geändert`;
    case "encrypted":
      return `${it.by.name} hat die Verschlüsselung eingeschaltet`;
  }
}

const emoji: Readonly<Record<Emoji, string>> = {
  dog: "Hund",
  cat: "Katze",
  lion: "Löwe",
  horse: "Pferd",
  unicorn: "Einhorn",
  pig: "Schwein",
  elephant: "Elefant",
  rabbit: "Hase",
  panda: "Panda",
  rooster: "Hahn",
  penguin: "Pinguin",
  turtle: "Schildkröte",
  fish: "Fisch",
  octopus: "Krake",
  butterfly: "Schmetterling",
  flower: "Blume",
  tree: "Baum",
  cactus: "Kaktus",
  mushroom: "Pilz",
  globe: "Globus",
  moon: "Mond",
  cloud: "Wolke",
  fire: "Feuer",
  banana: "Banane",
  apple: "Apfel",
  strawberry: "Erdbeere",
  corn: "Mais",
  pizza: "Pizza",
  cake: "Torte",
  heart: "Herz",
  smiley: "Gesicht",
  robot: "Roboter",
  hat: "Hut",
  glasses: "Brille",
  spanner: "Schraubenschlüssel",
  santa: "Nikolaus",
  "thumbs up": "Daumen hoch",
  umbrella: "Schirm",
  hourglass: "Sanduhr",
  clock: "Wecker",
  gift: "Geschenk",
  "light bulb": "Glühbirne",
  book: "Buch",
  pencil: "Stift",
  paperclip: "Büroklammer",
  scissors: "Schere",
  lock: "Schloss",
  key: "Schlüssel",
  hammer: "Hammer",
  telephone: "Telefon",
  flag: "Flagge",
  train: "Zug",
  bicycle: "Fahrrad",
  aeroplane: "Flugzeug",
  rocket: "Rakete",
  trophy: "Pokal",
  ball: "Ball",
  guitar: "Gitarre",
  trumpet: "Trompete",
  bell: "Glocke",
  anchor: "Anker",
  headphones: "Kopfhörer",
  folder: "Ordner",
  pin: "Stecknadel",
};

export const de = {
  product: "Botschaft",
  trial:
    "Probebetrieb: Dieser Server heißt localhost und ist nur von diesem Rechner aus erreichbar. Adressen von hier gelten später nicht.",
  trialShort: "Probebetrieb: nur auf diesem Rechner, Adressen gelten später nicht.",
  problem,
  fieldProblem,
  change,
  emoji,
  actions: {
    back: "Zurück",
    cancel: "Abbrechen",
    close: "Schließen",
    done: "Fertig",
    later: "Später",
    next: "Weiter",
    tryAgain: "Erneut versuchen",
    understood: "Verstanden",
  },
  form: {
    wrongPassword: "Das Passwort stimmt nicht.",
    language: "Sprache",
    showPassword: "Passwort anzeigen",
    hidePassword: "Passwort verbergen",
    moreCharacters: (count: number) => `Noch ${count} Zeichen`,
    longEnough: "Lang genug.",
    optional: "(freiwillig)",
  },
  app: {
    loading: "Botschaft wird geöffnet",
    failed: "Botschaft lässt sich gerade nicht öffnen",
    insecureTitle: "Diese Verbindung ist nicht sicher genug",
    insecureText: (origin: string) =>
      `Der Browser stellt unter ${origin} keine Verschlüsselung bereit. Ohne sie öffnet Botschaft keine Nachrichten.`,
    insecureRemedy:
      "Ihre Verwaltung kann das ändern: Botschaft hinter https betreiben und BOTSCHAFT_PUBLIC_URL auf die https-Adresse setzen. Auf demselben Rechner genügt http://localhost:8008.",
    crashed: "Diese Ansicht ist stehen geblieben",
    crashedText: "Ihre Nachrichten sind nicht verloren. Laden Sie die Seite neu.",
    reload: "Neu laden",
  },
  gate: {
    step: (step: number, of: number, name: string) => `Schritt ${step} von ${of}: ${name}`,
    account: "Konto",
    takeover: "Übernahme",
    spareKey: "Ersatzschlüssel",
  },
  claims: {
    firstStart: {
      title: "Ihr Server. Ihr Hausrecht.",
      text: "Von hier an bestimmt Ihre Behörde, wer hier schreibt. Nachrichten liest nur, wer an der Unterhaltung teilnimmt. Auch Sie als Verwaltung nicht.",
    },
    signIn: {
      title: "Schreiben auf eigenem Boden.",
      text: "Der Messenger der Verwaltung, von Ende zu Ende verschlüsselt.",
    },
    invitation: {
      title: "Willkommen im Haus.",
      text: "Sie brauchen keine Telefonnummer. Was Sie schreiben, lesen nur die Menschen, denen Sie schreiben.",
    },
    recovery: {
      title: "Nur Sie haben den Schlüssel.",
      text: "Deshalb kann ihn auch niemand für Sie zurücksetzen, weder wir noch Ihre IT. Ein Ersatzschlüssel schützt Sie davor, Ihre Nachrichten zu verlieren.",
    },
  },
  account: {
    authority: "Name der Behörde",
    authorityHint: "So sehen Kolleginnen und Kollegen Sie vor der Anmeldung.",
    name: "Ihr Name",
    nameHint: "So, wie Kolleginnen und Kollegen Sie kennen.",
    localpart: "Ihre Adresse",
    localpartHint: "Unter ihr finden andere Sie. Sie lässt sich später nicht mehr ändern.",
    email: "Dienstliche E-Mail-Adresse",
    password: "Passwort",
    passwordHint: "Mindestens 12 Zeichen. Ein Satz ist leichter zu merken als Sonderzeichen.",
    wholeAddress: (address: string) => `Ihre ganze Adresse: ${address}`,
  },
  firstStart: {
    title: "Server übernehmen",
    lead: "Sie haben den einmaligen Link geöffnet. Legen Sie das erste Verwaltungskonto an. Danach ist der Link ungültig.",
    submit: "Server übernehmen",
    serverNote: (name: string) => `Dieser Server: ${name}. Die Adresse lässt sich später nicht mehr ändern.`,
  },
  signIn: {
    title: "Anmelden",
    who: "Adresse oder E-Mail-Adresse",
    password: "Passwort",
    submit: "Anmelden",
    noAccount: "Noch kein Konto? Öffnen Sie die Einladung, die Ihre Verwaltung Ihnen geschickt hat.",
    unclaimed:
      "Diesen Server hat noch niemand übernommen. Öffnen Sie den einmaligen Link, den der Start im Terminal nennt und in first-administrator.txt ablegt.",
  },
  invitation: {
    title: "Einladung annehmen",
    submit: "Konto anlegen",
    from: (name: string) => `${name} lädt Sie ein`,
    fromAuthority: "Ihre Behörde lädt Sie ein",
    greeting: (name: string) => `Guten Tag, ${name}.`,
    lookingUp: "Die Einladung wird geprüft",
    notValid: "Diese Einladung gilt nicht",
    toSignIn: "Ich habe schon ein Konto",
  },
  recovery: {
    title: "Was, wenn Ihr Gerät weg ist?",
    lead: "Ihre Nachrichten sind mit einem Schlüssel verschlossen, der nur auf Ihren Geräten liegt. Wählen Sie, wie Sie wieder hineinkommen, falls ein Gerät verloren geht.",
    choices: "Weg zurück zu Ihren Nachrichten",
    spareKey: "Ersatzschlüssel aufbewahren",
    spareKeyText: "Zwölf Wörter auf Papier oder in Ihrem Passwortspeicher. Empfohlen.",
    secondDevice: "Zweites Gerät anmelden",
    secondDeviceText: "Zum Beispiel Ihr Diensttelefon. Geht eines verloren, hilft das andere.",
    later: "Später einrichten",
    laterText: "Wir erinnern Sie daran. Melden Sie sich vorher ab, sind Ihre Nachrichten verloren.",
    words: "Ihr Ersatzschlüssel",
    print: "Drucken",
    save: "Als Datei sichern",
    copy: "Kopieren",
    copied: "Kopiert",
    promise: "Ich habe den Ersatzschlüssel an einem sicheren Ort, getrennt von diesem Gerät.",
    wakeUp: "Drucken, sichern oder kopieren Sie den Ersatzschlüssel, oder setzen Sie das Häkchen.",
    preparing: "Ihr Ersatzschlüssel wird vorbereitet",
    saving: "Ihr Ersatzschlüssel wird angelegt",
    failed: "Der Ersatzschlüssel ist noch nicht angelegt",
    done: "Ihr Ersatzschlüssel ist angelegt",
    doneText: "Mit ihm öffnen Sie Ihre Nachrichten auf jedem neuen Gerät.",
    fileName: "Botschaft-Ersatzschluessel.txt",
    sheetTitle: "Ersatzschlüssel für Botschaft",
    sheetAddress: "Adresse",
    sheetWords: "Zwölf Wörter, in dieser Reihenfolge",
    sheetStandard: "Derselbe Schlüssel in der Form, nach der andere Programme fragen",
    sheetText:
      "Wer diese Wörter und Ihr Passwort hat, kann Ihre Nachrichten lesen. Bewahren Sie das Blatt getrennt von Ihren Geräten auf.",
  },
  unlock: {
    title: "Öffnen Sie Ihre Nachrichten auf diesem Gerät",
    lead: "Ihre bisherigen Nachrichten sind hier noch verschlossen. Ein Gerät, das sie lesen kann, oder der Ersatzschlüssel öffnet sie.",
    claim: {
      title: "Ein neues Gerät.",
      text: "Es liest erst mit, wenn Sie es bestätigt haben. So kann sich niemand unbemerkt dazusetzen.",
    },
    otherDevice: "Mit einem anderen Gerät bestätigen",
    otherDeviceText: "Sie vergleichen sieben Bilder. Danach ist hier alles lesbar.",
    spareKey: "Ersatzschlüssel eingeben",
    spareKeyText: "Die zwölf Wörter, die Sie aufbewahrt haben.",
    startAnew: "Neu anfangen",
    startAnewText:
      "Wenn Ihnen weder ein Gerät noch der Ersatzschlüssel geblieben ist. Ältere Nachrichten bleiben verschlossen.",
    enter: "Ersatzschlüssel",
    enterHint: "Zwölf Wörter mit Leerzeichen dazwischen. Auch der Schlüssel, der mit Es beginnt, passt.",
    readWords: (count: number) => `${count} von 12 Wörtern`,
    unknownWords: (words: readonly string[]) => `Nicht in der Liste: ${words.join(", ")}`,
    open: "Nachrichten öffnen",
    opening: "Ihre Nachrichten werden geöffnet",
    anewTitle: "Wirklich neu anfangen?",
    anewWarning: "Nachrichten von früher bleiben verschlossen",
    anewText:
      "Sie bekommen einen neuen Schlüssel. Ihre Gesprächspartner sehen, dass er sich geändert hat. Was bisher geschrieben wurde, kann niemand mehr öffnen.",
    password: "Ihr Passwort",
    anewSubmit: "Neu anfangen",
    startingAnew: "Ein neuer Schlüssel wird angelegt",
    done: "Dieses Gerät ist bestätigt",
    later: "Später, ohne ältere Nachrichten",
  },
  rail: {
    navigation: "Hauptnavigation",
    conversations: "Unterhaltungen",
    settings: "Einstellungen",
    unread: (count: number) => `${count} ungelesen`,
    skip: "Zu den Nachrichten",
    skipSettings: "Zum Inhalt",
    me: (name: string) => `${name}, Ihre Einstellungen`,
  },
  list: {
    title: "Unterhaltungen",
    list: "Liste der Unterhaltungen",
    search: "Unterhaltung suchen",
    start: "Neue Unterhaltung",
    invitations: "Einladungen",
    recent: "Zuletzt",
    loading: "Unterhaltungen werden geladen",
    loadingLong: "Die Unterhaltungen kommen noch. Die erste Anmeldung auf einem Gerät dauert etwas länger.",
    emptyTitle: "Mit wem möchten Sie schreiben?",
    emptyText: "Suchen Sie nach Namen oder Adressen. Eine Telefonnummer braucht niemand.",
    begin: "Unterhaltung beginnen",
    nothingFound: (text: string) => `Nichts gefunden für „${text}“`,
    choose: "Wählen Sie eine Unterhaltung",
    chooseText: "Oder beginnen Sie eine neue.",
    you: "Sie",
    picture: "Bild",
    unreadable: "Hier noch nicht lesbar",
    removed: "Nachricht gelöscht",
    draft: "Entwurf:",
    typing: "schreibt …",
    typingNamed: (name: string) => `${name} schreibt …`,
    typingMany: (count: number) => `${count} schreiben …`,
    empty: "Noch keine Nachricht",
    notSent: "Nicht gesendet",
    unread: (count: number) => `${count} ungelesen`,
    mentioned: "Sie wurden erwähnt",
    muted: "stumm",
    invitedBy: (name: string) => `${name} lädt Sie ein`,
    invitation: "Einladung",
    accept: "Annehmen",
    decline: "Ablehnen",
    yesterday: "Gestern",
  },
  delivery: { waiting: "wird gesendet", stored: "zugestellt", read: "gelesen", failed: "nicht gesendet" },
  band: {
    whoIsHere: "Wer ist hier?",
    own: (authority: string, count: number) => `${authority} ${count}`,
    onlyOwn: (authority: string) => `nur ${authority}`,
    outside: (names: readonly string[]) => `mit ${names.join(" und ")}`,
    outsideMany: (count: number) => `mit ${count} Behörden`,
    invited: (count: number) => (count === 1 ? "1 eingeladen" : `${count} eingeladen`),
    encrypted: "Ende-zu-Ende-verschlüsselt",
    allConfirmed: "alle bestätigt",
    toCheck: (count: number) => (count === 1 ? "1 Gerät prüfen" : `${count} Geräte prüfen`),
    notEncrypted: "nicht verschlüsselt",
  },
  conversation: {
    messages: "Nachrichten",
    details: "Wer ist hier?",
    backToList: "Zurück zur Liste",
    loadOlder: "Ältere Nachrichten laden",
    loadingOlder: "Ältere Nachrichten werden geladen",
    olderFailed: "Ältere Nachrichten ließen sich nicht laden.",
    loading: "Nachrichten werden geladen",
    unread: (count: number) => (count === 1 ? "1 neue Nachricht" : `${count} neue Nachrichten`),
    toNewest: "Zur neuesten Nachricht",
    today: (date: string) => `Heute, ${date}`,
    yesterday: (date: string) => `Gestern, ${date}`,
    edited: "bearbeitet",
    removed: "Nachricht gelöscht",
    other: "Diese Art von Nachricht zeigt Botschaft noch nicht.",
    more: (count: number) => (count === 1 ? "1 weiteres Ereignis" : `${count} weitere Ereignisse`),
    typing: (names: readonly string[]) =>
      names.length === 1 ? `${names[0]} schreibt` : `${names.join(" und ")} schreiben`,
    typingMany: (count: number) => `${count} Personen schreiben`,
    readBy: "Gelesen",
    readByNames: (names: readonly string[]) => `Gelesen von ${names.join(", ")}`,
    sendAgain: "Erneut senden",
    discard: "Verwerfen",
    you: "Sie",
    emptyTitle: (name: string) => `Sie schreiben mit ${name}`,
    emptyGroupTitle: "Hier beginnt Ihre Unterhaltung",
    emptyText: "Was Sie hier schreiben, können nur die Menschen in dieser Unterhaltung lesen.",
    announced: (sender: string, text: string) => `${sender}: ${text}`,
    announcedMany: (count: number) => `${count} neue Nachrichten`,
  },
  doubt: {
    clear: "Diese Nachricht kam unverschlüsselt.",
    unsignedDevice: "Von einem Gerät, das niemand bestätigt hat.",
    identityChanged: "Der Schlüssel dieser Person hat sich geändert, seit Sie ihn bestätigt haben.",
  },
  unreadable: {
    title: "Hier noch nicht lesbar",
    many: (count: number, from: string, to: string) =>
      `${count} Nachrichten von ${from} bis ${to}, hier noch nicht lesbar`,
    reason: {
      keyNotSent: (name: string) => `${deviceOf(name)} hat den Schlüssel für diese Nachricht noch nicht geschickt.`,
      deviceNotConfirmed: (name: string) =>
        `${deviceOf(name)} gibt Schlüssel nur an bestätigte Geräte, und dieses ist noch nicht bestätigt.`,
      beforeThisDevice: () => "Sie wurde geschrieben, bevor Sie dieses Gerät angemeldet haben.",
      beforeJoining: () => "Sie wurde geschrieben, bevor Sie dabei waren.",
      senderDeviceNotSigned: (name: string) => `Sie kommt von einem Gerät, das ${name} nicht bestätigt hat.`,
      damaged: () => "Sie ist beschädigt angekommen.",
    },
    asked: (time: string) => `Botschaft hat ihn um ${time} Uhr angefragt.`,
    remedy: {
      waitForSender: (name: string) => `Sobald ${name} Botschaft öffnet, erscheint der Text von selbst.`,
      confirmThisDevice: () => "Bestätigen Sie dieses Gerät, dann erscheint der Text.",
      openWithSpareKey: () => "Mit dem Ersatzschlüssel oder einem anderen Gerät öffnen Sie sie.",
      nothing: (name: string) => `${name} kann Ihnen den Inhalt noch einmal senden.`,
    },
    nothingBeforeJoining: "Wer damals dabei war, kann Ihnen den Inhalt noch einmal senden.",
    confirm: "Gerät bestätigen",
    open: "Ältere Nachrichten öffnen",
    ask: "Erneut anfragen",
  },
  picture: {
    enlarge: "vergrößern",
    noAlt: "Bild ohne Beschreibung",
    named: (alt: string) => `Bild: ${alt}`,
    loading: "Bild wird geladen",
    save: "Bild sichern",
    view: "Bild",
    failed: "Das Bild ließ sich nicht öffnen",
  },
  composer: {
    form: "Nachricht schreiben",
    toOne: (name: string) => `Nachricht an ${name}`,
    toMany: (count: number) => `Nachricht an ${people(count)}`,
    toManyOutside: (count: number, outside: number) => `Nachricht an ${people(count)}, ${outside} davon extern`,
    toOneShort: (name: string) => `An ${name}`,
    toManyShort: (count: number) => `An ${people(count)}`,
    toManyOutsideShort: (count: number, outside: number) => `An ${people(count)}, ${outside} extern`,
    toNobody: "Nachricht",
    addPicture: "Bild anfügen",
    send: "Senden",
    sendHint: "senden",
    newLineHint: "neue Zeile",
    enterKey: "Eingabe",
    shiftKey: "Umschalt",
    alt: "Was ist auf dem Bild zu sehen?",
    altHint: "Für Menschen, die es nicht sehen. Ort und Kameradaten sind entfernt.",
    removePicture: "Bild nicht senden",
    pictureOf: (index: number, count: number) => (count === 1 ? "Ihr Bild" : `Ihr Bild ${index} von ${count}`),
    blocked: {
      deviceNotConfirmed: "Bestätigen Sie zuerst dieses Gerät. Dann können andere sicher sein, dass Sie schreiben.",
      notEncrypted:
        "Diese Unterhaltung ist nicht verschlüsselt. Von hier geht nichts hinaus. Ihre Verwaltung kann prüfen, was geschehen ist.",
      mayNotWrite: "Hier schreiben nur Verwaltende.",
      left: "Sie haben diese Unterhaltung verlassen.",
    },
    confirmDevice: "Gerät bestätigen",
    identityTitle: (names: readonly string[]) =>
      names.length === 1
        ? `Der Schlüssel von ${names[0]} hat sich geändert`
        : `Die Schlüssel von ${names.join(" und ")} haben sich geändert`,
    identityText:
      "Das geschieht, wenn jemand neu anfängt. Es kann auch heißen, dass sich jemand anderes ausgibt. Fragen Sie auf anderem Weg nach, bevor Sie weiterschreiben.",
    identityWasConfirmed: "Sie hatten diese Person bestätigt. Vergleichen Sie die Bilder noch einmal.",
    identityGoOn: "Ich habe das geprüft",
    identityCompare: "Bilder vergleichen",
  },
  newConversation: {
    title: "Neue Unterhaltung",
    who: "Mit wem?",
    whoHint: "Name oder Adresse. Mehrere Personen werden eine Gruppe.",
    hits: "Treffer",
    searching: "Wird gesucht",
    noHits: (text: string) =>
      `Niemand gefunden für „${text}“. Prüfen Sie den Namen oder geben Sie die ganze Adresse ein.`,
    limited: "Es gibt noch mehr Treffer. Schreiben Sie weiter, um sie einzugrenzen.",
    own: "In Ihrer Behörde",
    outside: "Bei anderen",
    remove: (name: string) => `${name} entfernen`,
    found: (count: number) => (count === 1 ? "1 Treffer" : `${count} Treffer`),
    enterKey: "Eingabe",
    groupName: "Name der Gruppe",
    preview: "So wird die Unterhaltung aussehen",
    start: "Unterhaltung beginnen",
    startGroup: "Gruppe beginnen",
    open: "Unterhaltung öffnen",
    starting: "Wird begonnen",
    exists: "Mit dieser Person schreiben Sie schon.",
  },
  whoIsHere: {
    title: "Wer ist hier?",
    close: "Wer ist hier? schließen",
    count: people,
    you: "(Sie)",
    moderator: "Verwaltet",
    invited: "eingeladen",
    confirmed: "persönlich bestätigt",
    changed: "Schlüssel geändert",
    noIdentity: "noch ohne Schlüssel",
    compare: (name: string) => `${name} persönlich bestätigen`,
    invite: "Einladen",
    inviteWho: "Wen einladen?",
    inviteHint: "Name oder Adresse. Neue Personen lesen ab ihrem Beitritt.",
    encryption: "Nur diese Personen können mitlesen",
    encryptionText:
      "Nachrichten werden auf Ihrem Gerät verschlossen und erst auf den Geräten der Empfänger geöffnet. Kein Server auf dem Weg kann sie lesen.",
    notEncrypted: "Diese Unterhaltung ist nicht verschlüsselt",
    notEncryptedText: "Der Server sagt, hier werde nicht mehr verschlüsselt. Botschaft sendet deshalb nichts.",
    leave: "Unterhaltung verlassen",
    leaveTitle: "Unterhaltung verlassen?",
    leaveText: "Sie lesen hier nichts Neues mehr. Zurück kommen Sie nur mit einer neuen Einladung.",
    stay: "Dabei bleiben",
    loading: "Personen werden geladen",
  },
  verification: {
    ownDevice: "Ihr anderes Gerät",
    incomingOwn: (device: string) => `${device} möchte bestätigt werden`,
    incomingPerson: (name: string) => `${name} möchte Bilder mit Ihnen vergleichen`,
    incomingText: "Haben Sie das selbst begonnen oder am Telefon verabredet? Dann vergleichen Sie jetzt.",
    begin: "Vergleichen",
    notMe: "Das war ich nicht",
    waitingTitle: "Nehmen Sie das andere Gerät zur Hand",
    waitingOwn: "Öffnen Sie Botschaft auf Ihrem anderen Gerät und stimmen Sie dort dem Vergleich zu.",
    waitingPerson: (name: string) => `${name} muss dem Vergleich noch zustimmen. Am besten rufen Sie an.`,
    waiting: "Wartet auf das andere Gerät",
    preparing: "Die Bilder werden gemischt",
    title: "Zeigen beide Geräte dieselben Bilder?",
    compareOwn: (device: string | undefined) =>
      `Öffnen Sie Botschaft auf Ihrem anderen Gerät${device === undefined ? "" : ` (${device})`}. Dort muss dieselbe Reihe in derselben Reihenfolge stehen.`,
    comparePerson: (name: string) =>
      `Fragen Sie ${name} persönlich oder am Telefon. Dort muss dieselbe Reihe in derselben Reihenfolge stehen.`,
    pictures: "Sieben Bilder zum Vergleichen",
    meaning: "Stimmen alle sieben, hat sich niemand dazwischengeschaltet.",
    same: "Ja, alle gleich",
    differ: "Sie sind verschieden",
    waitingForAnswer: "Antworten Sie auch auf dem anderen Gerät",
    doneOwn: (device: string) => `${device} ist bestätigt`,
    doneOwnText: "Ihre bisherigen Nachrichten werden jetzt dort lesbar.",
    donePerson: (name: string) => `Sie haben ${name} bestätigt`,
    donePersonText: "Ändert sich der Schlüssel, sagt Botschaft es Ihnen, bevor die nächste Nachricht hinausgeht.",
    differentTitle: "Die Bilder waren verschieden",
    differentText: "Wir haben das andere Gerät nicht bestätigt. Es kann keine Ihrer Nachrichten lesen.",
    differentTextPerson: "Wir haben nichts bestätigt. Kein Schlüssel hat Ihr Gerät verlassen.",
    differentSteps: [
      "Prüfen Sie, ob Sie wirklich die richtigen beiden Geräte vor sich haben. Versuchen Sie es dann noch einmal.",
      "Sind die Bilder wieder verschieden, melden Sie das der Informationssicherheit.",
    ],
    cancelledTitle: "Der Vergleich wurde beendet",
    cancelled: {
      me: "Sie haben den Vergleich abgebrochen. Nichts wurde bestätigt.",
      other: "Die andere Seite hat abgebrochen. Nichts wurde bestätigt.",
      time: "Es hat zu lange gedauert. Nichts wurde bestätigt, Sie können es noch einmal versuchen.",
      otherDevice: "Ein anderes Ihrer Geräte hat den Vergleich übernommen.",
    },
    failedTitle: "Der Vergleich ging nicht",
  },
  devices: {
    title: "Ihre Geräte",
    lead: "Nur bestätigte Geräte können Ihre Nachrichten lesen.",
    loading: "Geräte werden geladen",
    isThatYou: (name: string) => `Sind Sie das? ${name}`,
    isThatYouText: "Es kann noch nichts lesen.",
    no: "Nein, abmelden",
    yes: "Ja, bestätigen",
    thisDevice: "Dieses Gerät",
    others: "Weitere Geräte",
    unnamed: "Gerät ohne Namen",
    confirmed: "bestätigt",
    unconfirmed: "nicht bestätigt",
    cannotEncrypt: "ohne Schlüssel",
    lastSeen: (when: string) => `zuletzt ${when}`,
    current: "gerade in Gebrauch",
    rename: (name: string) => `${name} umbenennen`,
    newName: "Name des Geräts",
    saveName: "Namen speichern",
    signOut: "Abmelden",
    signOutNamed: (name: string) => `${name} abmelden`,
    signOutOthers: "Alle anderen abmelden",
    confirmNamed: (name: string) => `${name} bestätigen`,
    confirm: "Bestätigen",
    signOutTitle: (count: number) => (count === 1 ? "Gerät abmelden?" : `${count} Geräte abmelden?`),
    signOutText: "Es liest dann nichts Neues mehr. Geben Sie Ihr Passwort ein, damit niemand anderes das für Sie tut.",
    password: "Ihr Passwort",
  },
  spareKey: {
    title: "Ersatzschlüssel",
    lead: "Für den Fall, dass alle Ihre Geräte verloren gehen.",
    set: "eingerichtet",
    missing: "fehlt",
    setText: "Mit den zwölf Wörtern öffnen Sie Ihre Nachrichten auf jedem neuen Gerät.",
    missingText: "Gehen alle Geräte verloren, sind Ihre Nachrichten verloren.",
    make: "Anlegen",
    renew: "Neu anlegen",
    renewText: "Ein neuer Ersatzschlüssel ersetzt den alten.",
  },
  signOut: {
    checking: "Wird geprüft, ob Nachrichten verloren gingen",
    safeTitle: "Von diesem Gerät abmelden?",
    safeText:
      "Ihre Nachrichten sind gesichert. Mit dem Ersatzschlüssel oder einem anderen Gerät öffnen Sie sie wieder.",
    submit: "Abmelden",
    stay: "Angemeldet bleiben",
    title: "Erst sichern, dann abmelden",
    only: (count: number) =>
      count === 0
        ? "Nur dieses Gerät kann Ihre Nachrichten öffnen"
        : count === 1
          ? "Nur dieses Gerät kann 1 Ihrer Nachrichten öffnen"
          : `Nur dieses Gerät kann ${count} Ihrer Nachrichten öffnen`,
    noSpareKey:
      "Sie haben noch keinen Ersatzschlüssel und kein zweites bestätigtes Gerät. Melden Sie sich jetzt ab, kann niemand diese Nachrichten je wieder lesen, auch Ihre IT nicht.",
    savingUnfinished:
      "Ihre neuesten Nachrichten sind noch nicht gesichert. Warten Sie einen Moment. Melden Sie sich jetzt ab, kann niemand sie je wieder lesen.",
    makeSpareKey: "Ersatzschlüssel anlegen",
    makeSpareKeyText: "Dauert eine Minute. Danach können Sie sich gefahrlos abmelden.",
    confirmDevice: "Zweites Gerät bestätigen",
    confirmDeviceText: "Es übernimmt die Schlüssel.",
    anyway: "Ohne Sicherung abmelden …",
    anywayTitle: "Nachrichten endgültig aufgeben?",
    anywaySubmit: "Abmelden und Nachrichten verlieren",
    closeAndStay: "Schließen und angemeldet bleiben",
    signingOut: "Wird abgemeldet",
  },
  settings: {
    title: "Einstellungen",
    sections: {
      appearance: "Darstellung",
      language: "Sprache",
      devices: "Geräte",
      spareKey: "Ersatzschlüssel",
      invitations: "Einladungen",
    },
    theme: "Farben",
    themes: { system: "Wie das System", light: "Hell", dark: "Dunkel" },
    density: "Dichte",
    densities: { comfortable: "Komfortabel", compact: "Kompakt" },
    densityTexts: {
      comfortable: "Nachrichten in Blasen, mit Luft dazwischen.",
      compact: "Flache Zeilen, mehr davon auf einmal.",
    },
    languageText: "Gilt auf diesem Gerät.",
    signOut: "Abmelden",
  },
  invitations: {
    title: "Einladungen",
    lead: "Jeder Link gilt für eine Person und sieben Tage.",
    whom: "Wen laden Sie ein?",
    whomHint: "Der Name begrüßt die Person auf der Seite der Einladung.",
    make: "Link anlegen",
    madeTitle: "Der Link ist bereit",
    madeText: (until: string) =>
      `Schicken Sie ihn auf sicherem Weg. Er gilt einmal, bis ${until}. Nur hier und jetzt ist er zu sehen.`,
    link: "Link der Einladung",
    copy: "Link kopieren",
    copied: "Kopiert",
    given: "Bisherige Einladungen",
    nobody: "Ohne Namen",
    states: { open: "offen", used: "angenommen", withdrawn: "zurückgezogen", expired: "abgelaufen" },
    until: (when: string) => `gilt bis ${when}`,
    usedBy: (address: string) => `angenommen von ${address}`,
    withdraw: "Zurückziehen",
    withdrawNamed: (name: string) => `Einladung für ${name} zurückziehen`,
    none: "Noch keine Einladung.",
    loading: "Einladungen werden geladen",
  },
  bars: {
    offline: "Keine Verbindung.",
    offlineText: "Lesen und Schreiben geht weiter.",
    serverDown: "Ihr Server antwortet nicht.",
    serverDownText: (since: string) => `Seit ${since} Uhr. Ihre Nachrichten sind nicht verloren.`,
    deviceNotConfirmed: "Dieses Gerät ist noch nicht bestätigt.",
    deviceNotConfirmedText: "Ältere Nachrichten sind hier verschlossen.",
    deviceNotConfirmedAct: "Öffnen",
    otherDevice: (name: string) => `Sind Sie das? Neues Gerät: ${name}.`,
    otherDeviceText: "Es kann noch nichts lesen.",
    otherDeviceAct: "Vergleichen",
    recoveryMissing: "Sie haben noch keinen Ersatzschlüssel.",
    recoveryMissingText: "Geht dieses Gerät verloren, sind Ihre Nachrichten verloren.",
    recoveryMissingAct: "Anlegen",
    back: "Wieder verbunden",
  },
  keys: {
    title: "Tastatur",
    rows: [
      ["Alt + N", "Neue Unterhaltung"],
      ["Alt + ↑ / ↓", "Vorige / nächste Unterhaltung"],
      ["Alt + Umschalt + ↑ / ↓", "Vorige / nächste ungelesene"],
      ["Strg + K", "Unterhaltung suchen"],
      ["Strg + Umschalt + I", "Wer ist hier?"],
      ["F6", "Nächster Bereich"],
      ["↑ / ↓, Pos1, Ende", "In Listen und Nachrichten"],
      ["Esc", "Das Oberste schließen"],
      ["Strg + /", "Diese Liste"],
    ],
  },
};
