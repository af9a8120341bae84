import type { FieldProblem, Problem, SystemChange } from "@botschaft/client";
import { emojiNames } from "../verification/emoji.ts";
import type { Texts } from "./texts.ts";

const deviceOf = (name: string) => `${name}’s device`;
const people = (count: number) => (count === 1 ? "1 person" : `${count} people`);
const minutes = (ms: number) => (ms <= 60_000 ? "a minute" : `${Math.ceil(ms / 60_000)} minutes`);
const reference = (id: string | undefined) => (id === undefined ? "" : ` (reference ${id})`);

function problem(it: Problem): string {
  switch (it.code) {
    case "serverUnreachable":
      return "The server cannot be reached right now. Check your connection and try again.";
    case "serverFailed":
      return `The server could not do that. Your administrators find the reason in the log${reference(it.reference)}.`;
    case "throttled":
      return `Too many attempts. Please try again in ${minutes(it.retryAfterMs)}.`;
    case "wrongPassword":
      return "Address or password is wrong.";
    case "accountClosed":
      return "This account is closed. Your administrators can open it again.";
    case "signedOutElsewhere":
      return "This device was signed out. Please sign in again.";
    case "linkNotValid":
      return "This link is no longer valid. Whoever sent it can make a new one.";
    case "registrationClosed":
      return "No accounts are created here at present. Ask your administrators.";
    case "addressTaken":
      return `The address ${it.localpart} is taken. Choose another one.`;
    case "addressNotAllowed":
      return "This address cannot be used. Lower-case letters, digits, dot, hyphen and underscore are possible.";
    case "emailTaken":
      return "This e-mail address belongs to an account already.";
    case "passwordTooWeak":
      return "This password is too short. Choose at least 12 characters.";
    case "refused":
      return "The server refused that. Your administrators can say which rule applies.";
    case "mayNotInvite":
      return "Only moderators invite people to this conversation.";
    case "mayNotWrite":
      return "Only moderators write in this conversation.";
    case "personNotFound":
      return `Nobody is known at ${it.address}. Check the address.`;
    case "personCannotReadYet":
      return `${it.name} cannot read anything yet and has to sign in to Botschaft first.`;
    case "wrongSpareKey":
      return "This spare key does not fit. Check the words and their order.";
    case "unknownWords":
      return `These words are in no list: ${it.words.join(", ")}.`;
    case "noSpareKey":
      return "There is no spare key for this account.";
    case "spareKeyNotMade":
      return "The spare key could not be made. Please try again.";
    case "deviceNotConfirmed":
      return "Confirm this device first.";
    case "pictureTooLarge":
      return `The picture is larger than ${Math.floor(it.limit / 1_048_576)} MB. Send a smaller version.`;
    case "pictureNotReadable":
      return "This file is not a picture that Botschaft can open.";
    case "pictureDamaged":
      return "The picture arrived damaged. Whoever sent it can send it again.";
    case "storageRefused":
      return "The browser stores nothing here, and Botschaft needs that for your keys. Do not open this page in a private window.";
    case "openElsewhere":
      return "Botschaft is open in another window. Close it and try again.";
    case "unexpected":
      return `That did not work. Try again or reload the page${reference(it.reference)}.`;
  }
}

function fieldProblem(it: FieldProblem): string {
  switch (it.code) {
    case "empty":
      return "Please fill this in.";
    case "tooLong":
      return `At most ${it.most} characters.`;
    case "tooShort":
      return it.missing === 1 ? "1 more character." : `${it.missing} more characters.`;
    case "characters":
      return "Lower-case letters, digits, dot, hyphen and underscore are possible.";
    case "noEmail":
      return "The address is incomplete: the authority is missing after @.";
    case "taken":
      return "This address is taken. Choose another one.";
  }
}

function change(it: SystemChange): string {
  switch (it.kind) {
    case "created":
      return `${it.by.name} began the conversation`;
    case "joined":
      return `${it.person.name} joined`;
    case "left":
      return `${it.person.name} left the conversation`;
    case "invited":
      return `${it.by.name} invited ${it.person.name}`;
    case "declined":
      return `${it.person.name} declined the invitation`;
    case "removed":
      return `${it.by.name} removed ${it.person.name}`;
    case "banned":
      return `${it.by.name} banned ${it.person.name}`;
    case "renamed":
      return `${it.by.name} named the conversation “${it.name}”`;
    case "topic":
      return it.topic === "" ? `${it.by.name} removed the topic` : `${it.by.name} changed the topic: ${it.topic}`;
    case "personRenamed":
      return `${it.before} is now called ${it.person.name}`;
    case "rights":
      return `${it.by.name} changed the rights`;
    case "encrypted":
      return `${it.by.name} switched encryption on`;
  }
}

const emoji = Object.fromEntries(
  emojiNames.map((name) => [name, name.slice(0, 1).toUpperCase() + name.slice(1)]),
) as Texts["emoji"];

export const en: Texts = {
  product: "Botschaft",
  trial:
    "Trial mode: this server is called localhost and can only be reached from this machine. Addresses made here will not be valid later.",
  trialShort: "Trial mode: this machine only, addresses will not be valid later.",
  problem,
  fieldProblem,
  change,
  emoji,
  actions: {
    back: "Back",
    cancel: "Cancel",
    close: "Close",
    done: "Done",
    later: "Later",
    next: "Continue",
    tryAgain: "Try again",
    understood: "Understood",
  },
  form: {
    wrongPassword: "The password is wrong.",
    language: "Language",
    showPassword: "Show password",
    hidePassword: "Hide password",
    moreCharacters: (count) => (count === 1 ? "1 more character" : `${count} more characters`),
    longEnough: "Long enough.",
    optional: "(optional)",
  },
  app: {
    loading: "Botschaft is being opened",
    failed: "Botschaft cannot be opened right now",
    insecureTitle: "This connection is not secure enough",
    insecureText: (origin) =>
      `At ${origin} the browser provides no encryption. Without it Botschaft opens no messages.`,
    insecureRemedy:
      "Your administrators can change that: run Botschaft behind https and set BOTSCHAFT_PUBLIC_URL to the https address. On the same machine http://localhost:8008 is enough.",
    crashed: "This view has stopped",
    crashedText: "Your messages are not lost. Reload the page.",
    reload: "Reload",
  },
  gate: {
    step: (step, of, name) => `Step ${step} of ${of}: ${name}`,
    account: "Account",
    takeover: "Takeover",
    spareKey: "Spare key",
  },
  claims: {
    firstStart: {
      title: "Your server. Your house rules.",
      text: "From here on your authority decides who writes here. Only those who take part in a conversation read its messages. As an administrator you do not either.",
    },
    signIn: {
      title: "Writing on home ground.",
      text: "The messenger of the public administration, encrypted from end to end.",
    },
    invitation: {
      title: "Welcome to the house.",
      text: "You need no phone number. What you write is read only by the people you write to.",
    },
    recovery: {
      title: "Only you have the key.",
      text: "That is why nobody can reset it for you, neither we nor your IT. A spare key protects you from losing your messages.",
    },
  },
  account: {
    authority: "Name of the authority",
    authorityHint: "This is how colleagues see you before they sign in.",
    name: "Your name",
    nameHint: "As your colleagues know you.",
    localpart: "Your address",
    localpartHint: "Others find you by it. It cannot be changed later.",
    email: "Work e-mail address",
    password: "Password",
    passwordHint: "At least 12 characters. A sentence is easier to remember than symbols.",
    wholeAddress: (address) => `Your whole address: ${address}`,
  },
  firstStart: {
    title: "Take over the server",
    lead: "You opened the one-time link. Create the first administrator account. The link then stops working.",
    submit: "Take over the server",
    serverNote: (name) => `This server: ${name}. The address cannot be changed later.`,
  },
  signIn: {
    title: "Sign in",
    who: "Address or e-mail address",
    password: "Password",
    submit: "Sign in",
    noAccount: "No account yet? Open the invitation that your administrators sent you.",
    unclaimed:
      "Nobody has taken over this server yet. Open the one-time link that the start names in the terminal and puts into first-administrator.txt.",
  },
  invitation: {
    title: "Accept the invitation",
    submit: "Create account",
    from: (name) => `${name} invites you`,
    fromAuthority: "Your authority invites you",
    greeting: (name) => `Good day, ${name}.`,
    lookingUp: "The invitation is being checked",
    notValid: "This invitation is not valid",
    toSignIn: "I have an account already",
  },
  recovery: {
    title: "What if your device is gone?",
    lead: "Your messages are locked with a key that exists only on your devices. Choose how you get back in if a device is lost.",
    choices: "Way back to your messages",
    spareKey: "Keep a spare key",
    spareKeyText: "Twelve words on paper or in your password store. Recommended.",
    secondDevice: "Sign in on a second device",
    secondDeviceText: "Your work phone for example. If one is lost, the other helps.",
    later: "Set up later",
    laterText: "We remind you. If you sign out before then, your messages are lost.",
    words: "Your spare key",
    print: "Print",
    save: "Save as a file",
    copy: "Copy",
    copied: "Copied",
    promise: "I keep the spare key in a safe place, apart from this device.",
    wakeUp: "Print, save or copy the spare key, or tick the box.",
    preparing: "Your spare key is being prepared",
    saving: "Your spare key is being made",
    failed: "The spare key is not made yet",
    done: "Your spare key is made",
    doneText: "With it you open your messages on every new device.",
    fileName: "Botschaft-spare-key.txt",
    sheetTitle: "Spare key for Botschaft",
    sheetAddress: "Address",
    sheetWords: "Twelve words, in this order",
    sheetStandard: "The same key in the form that other programs ask for",
    sheetText:
      "Whoever has these words and your password can read your messages. Keep this sheet apart from your devices.",
  },
  unlock: {
    title: "Open your messages on this device",
    lead: "Your earlier messages are still locked here. A device that can read them, or the spare key, opens them.",
    claim: {
      title: "A new device.",
      text: "It reads along only once you have confirmed it. That way nobody can sit down unnoticed.",
    },
    otherDevice: "Confirm with another device",
    otherDeviceText: "You compare seven pictures. Then everything is readable here.",
    spareKey: "Enter the spare key",
    spareKeyText: "The twelve words that you have kept.",
    startAnew: "Start anew",
    startAnewText: "If neither a device nor the spare key is left. Older messages stay locked.",
    enter: "Spare key",
    enterHint: "Twelve words with spaces between them. The key that begins with Es fits too.",
    readWords: (count) => `${count} of 12 words`,
    unknownWords: (words) => `Not in the list: ${words.join(", ")}`,
    open: "Open messages",
    opening: "Your messages are being opened",
    anewTitle: "Really start anew?",
    anewWarning: "Earlier messages stay locked",
    anewText:
      "You get a new key. The people you write with see that it changed. Nobody can open what was written so far.",
    password: "Your password",
    anewSubmit: "Start anew",
    startingAnew: "A new key is being made",
    done: "This device is confirmed",
    later: "Later, without older messages",
  },
  rail: {
    navigation: "Main navigation",
    conversations: "Conversations",
    settings: "Settings",
    unread: (count) => `${count} unread`,
    skip: "To the messages",
    skipSettings: "To the content",
    me: (name) => `${name}, your settings`,
  },
  list: {
    title: "Conversations",
    list: "List of conversations",
    search: "Find a conversation",
    start: "New conversation",
    invitations: "Invitations",
    recent: "Recent",
    loading: "Conversations are being loaded",
    loadingLong: "The conversations are on their way. The first sign-in on a device takes a little longer.",
    emptyTitle: "Whom would you like to write to?",
    emptyText: "Search for names or addresses. Nobody needs a phone number.",
    begin: "Begin a conversation",
    nothingFound: (text) => `Nothing found for “${text}”`,
    choose: "Choose a conversation",
    chooseText: "Or begin a new one.",
    you: "You",
    picture: "Picture",
    unreadable: "Not readable here yet",
    removed: "Message deleted",
    draft: "Draft:",
    typing: "is writing …",
    typingNamed: (name) => `${name} is writing …`,
    typingMany: (count) => `${count} are writing …`,
    empty: "No message yet",
    notSent: "Not sent",
    unread: (count) => `${count} unread`,
    mentioned: "You were mentioned",
    muted: "muted",
    invitedBy: (name) => `${name} invites you`,
    invitation: "Invitation",
    accept: "Accept",
    decline: "Decline",
    yesterday: "Yesterday",
  },
  delivery: { waiting: "being sent", stored: "delivered", read: "read", failed: "not sent" },
  band: {
    whoIsHere: "Who is here?",
    own: (authority, count) => `${authority} ${count}`,
    onlyOwn: (authority) => `only ${authority}`,
    outside: (names) => `with ${names.join(" and ")}`,
    outsideMany: (count) => `with ${count} authorities`,
    invited: (count) => `${count} invited`,
    encrypted: "End-to-end encrypted",
    allConfirmed: "all confirmed",
    toCheck: (count) => (count === 1 ? "Check 1 device" : `Check ${count} devices`),
    notEncrypted: "not encrypted",
  },
  conversation: {
    messages: "Messages",
    details: "Who is here?",
    backToList: "Back to the list",
    loadOlder: "Load older messages",
    loadingOlder: "Older messages are being loaded",
    olderFailed: "Older messages could not be loaded.",
    loading: "Messages are being loaded",
    unread: (count) => (count === 1 ? "1 new message" : `${count} new messages`),
    toNewest: "To the newest message",
    today: (date) => `Today, ${date}`,
    yesterday: (date) => `Yesterday, ${date}`,
    edited: "edited",
    removed: "Message deleted",
    other: "Botschaft does not show this kind of message yet.",
    more: (count) => (count === 1 ? "1 more event" : `${count} more events`),
    typing: (names) => (names.length === 1 ? `${names[0]} is writing` : `${names.join(" and ")} are writing`),
    typingMany: (count) => `${count} people are writing`,
    readBy: "Read",
    readByNames: (names) => `Read by ${names.join(", ")}`,
    sendAgain: "Send again",
    discard: "Discard",
    you: "You",
    emptyTitle: (name) => `You are writing with ${name}`,
    emptyGroupTitle: "Your conversation begins here",
    emptyText: "What you write here can be read only by the people in this conversation.",
    announced: (sender, text) => `${sender}: ${text}`,
    announcedMany: (count) => `${count} new messages`,
  },
  doubt: {
    clear: "This message came unencrypted.",
    unsignedDevice: "From a device that nobody has confirmed.",
    identityChanged: "This person’s key has changed since you confirmed it.",
  },
  unreadable: {
    title: "Not readable here yet",
    many: (count, from, to) => `${count} messages from ${from} to ${to}, not readable here yet`,
    reason: {
      keyNotSent: (name) => `${deviceOf(name)} has not sent the key for this message yet.`,
      deviceNotConfirmed: (name) =>
        `${deviceOf(name)} gives keys only to confirmed devices, and this one is not confirmed yet.`,
      beforeThisDevice: () => "It was written before you signed in on this device.",
      beforeJoining: () => "It was written before you took part.",
      senderDeviceNotSigned: (name) => `It comes from a device that ${name} has not confirmed.`,
      damaged: () => "It arrived damaged.",
    },
    asked: (time) => `Botschaft asked for it at ${time}.`,
    remedy: {
      waitForSender: (name) => `Once ${name} opens Botschaft, the text appears by itself.`,
      confirmThisDevice: () => "Confirm this device, then the text appears.",
      openWithSpareKey: () => "You open it with the spare key or another device.",
      nothing: (name) => `${name} can send you the content again.`,
    },
    nothingBeforeJoining: "Whoever took part then can send you the content again.",
    confirm: "Confirm device",
    open: "Open older messages",
    ask: "Ask again",
  },
  picture: {
    enlarge: "enlarge",
    noAlt: "Picture without a description",
    named: (alt) => `Picture: ${alt}`,
    loading: "Picture is being loaded",
    save: "Save picture",
    view: "Picture",
    failed: "The picture could not be opened",
  },
  composer: {
    form: "Write a message",
    toOne: (name) => `Message to ${name}`,
    toMany: (count) => `Message to ${people(count)}`,
    toManyOutside: (count, outside) => `Message to ${people(count)}, ${outside} from outside`,
    toOneShort: (name) => `To ${name}`,
    toManyShort: (count) => `To ${people(count)}`,
    toManyOutsideShort: (count, outside) => `To ${people(count)}, ${outside} outside`,
    toNobody: "Message",
    addPicture: "Add a picture",
    send: "Send",
    sendHint: "send",
    newLineHint: "new line",
    enterKey: "Enter",
    shiftKey: "Shift",
    alt: "What does the picture show?",
    altHint: "For people who do not see it. Place and camera data are removed.",
    removePicture: "Do not send this picture",
    pictureOf: (index, count) => (count === 1 ? "Your picture" : `Your picture ${index} of ${count}`),
    blocked: {
      deviceNotConfirmed: "Confirm this device first. Then others can be sure that it is you who writes.",
      notEncrypted:
        "This conversation is not encrypted. Nothing leaves from here. Your administrators can check what happened.",
      mayNotWrite: "Only moderators write here.",
      left: "You have left this conversation.",
    },
    confirmDevice: "Confirm device",
    identityTitle: (names) =>
      names.length === 1 ? `The key of ${names[0]} has changed` : `The keys of ${names.join(" and ")} have changed`,
    identityText:
      "This happens when somebody starts anew. It can also mean that somebody else poses as them. Ask in another way before you go on writing.",
    identityWasConfirmed: "You had confirmed this person. Compare the pictures again.",
    identityGoOn: "I have checked this",
    identityCompare: "Compare pictures",
  },
  newConversation: {
    title: "New conversation",
    who: "With whom?",
    whoHint: "Name or address. Several people become a group.",
    hits: "Results",
    searching: "Searching",
    noHits: (text) => `Nobody found for “${text}”. Check the name or type the whole address.`,
    limited: "There are more results. Keep typing to narrow them down.",
    own: "In your authority",
    outside: "Elsewhere",
    remove: (name) => `Remove ${name}`,
    found: (count) => (count === 1 ? "1 result" : `${count} results`),
    enterKey: "Enter",
    groupName: "Name of the group",
    preview: "This is how the conversation will look",
    start: "Begin the conversation",
    startGroup: "Begin the group",
    open: "Open the conversation",
    starting: "Beginning",
    exists: "You are writing with this person already.",
  },
  whoIsHere: {
    title: "Who is here?",
    close: "Close Who is here?",
    count: people,
    you: "(you)",
    moderator: "Moderates",
    invited: "invited",
    confirmed: "confirmed in person",
    changed: "key changed",
    noIdentity: "without a key yet",
    compare: (name) => `Confirm ${name} in person`,
    invite: "Invite",
    inviteWho: "Whom to invite?",
    inviteHint: "Name or address. New people read from the moment they join.",
    encryption: "Only these people can read along",
    encryptionText:
      "Messages are locked on your device and opened only on the devices of those who receive them. No server on the way can read them.",
    notEncrypted: "This conversation is not encrypted",
    notEncryptedText: "The server says that nothing is encrypted here any longer. So Botschaft sends nothing.",
    leave: "Leave the conversation",
    leaveTitle: "Leave the conversation?",
    leaveText: "You read nothing new here any more. Only a new invitation brings you back.",
    stay: "Stay",
    loading: "People are being loaded",
  },
  verification: {
    ownDevice: "Your other device",
    incomingOwn: (device) => `${device} asks to be confirmed`,
    incomingPerson: (name) => `${name} would like to compare pictures with you`,
    incomingText: "Did you start this yourself, or agree on it by phone? Then compare now.",
    begin: "Compare",
    notMe: "That was not me",
    waitingTitle: "Take the other device to hand",
    waitingOwn: "Open Botschaft on your other device and agree to the comparison there.",
    waitingPerson: (name) => `${name} still has to agree to the comparison. A call is best.`,
    waiting: "Waiting for the other device",
    preparing: "The pictures are being shuffled",
    title: "Do both devices show the same pictures?",
    compareOwn: (device) =>
      `Open Botschaft on your other device${device === undefined ? "" : ` (${device})`}. It must show the same row in the same order.`,
    comparePerson: (name) => `Ask ${name} in person or by phone. The same row must stand there in the same order.`,
    pictures: "Seven pictures to compare",
    meaning: "If all seven agree, nobody has come in between.",
    same: "Yes, all the same",
    differ: "They differ",
    waitingForAnswer: "Answer on the other device too",
    doneOwn: (device) => `${device} is confirmed`,
    doneOwnText: "Your earlier messages now become readable there.",
    donePerson: (name) => `You have confirmed ${name}`,
    donePersonText: "If the key changes, Botschaft tells you before the next message leaves.",
    differentTitle: "The pictures differed",
    differentText: "We did not confirm the other device. It cannot read any of your messages.",
    differentTextPerson: "We confirmed nothing. No key has left your device.",
    differentSteps: [
      "Check that you really have the right two devices in front of you. Then try again.",
      "If the pictures differ again, tell your information security.",
    ],
    cancelledTitle: "The comparison has ended",
    cancelled: {
      me: "You cancelled the comparison. Nothing was confirmed.",
      other: "The other side cancelled. Nothing was confirmed.",
      time: "It took too long. Nothing was confirmed, you can try again.",
      otherDevice: "Another of your devices took over the comparison.",
    },
    failedTitle: "The comparison did not work",
  },
  devices: {
    title: "Your devices",
    lead: "Only confirmed devices can read your messages.",
    loading: "Devices are being loaded",
    isThatYou: (name) => `Is that you? ${name}`,
    isThatYouText: "It cannot read anything yet.",
    no: "No, sign it out",
    yes: "Yes, confirm",
    thisDevice: "This device",
    others: "Other devices",
    unnamed: "Device without a name",
    confirmed: "confirmed",
    unconfirmed: "not confirmed",
    cannotEncrypt: "without a key",
    lastSeen: (when) => `last seen ${when}`,
    current: "in use now",
    rename: (name) => `Rename ${name}`,
    newName: "Name of the device",
    saveName: "Save name",
    signOut: "Sign out",
    signOutNamed: (name) => `Sign out ${name}`,
    signOutOthers: "Sign out all others",
    confirmNamed: (name) => `Confirm ${name}`,
    confirm: "Confirm",
    signOutTitle: (count) => (count === 1 ? "Sign out the device?" : `Sign out ${count} devices?`),
    signOutText: "It then reads nothing new. Type your password, so that nobody else does this for you.",
    password: "Your password",
  },
  spareKey: {
    title: "Spare key",
    lead: "In case all your devices are lost.",
    set: "set up",
    missing: "missing",
    setText: "With the twelve words you open your messages on every new device.",
    missingText: "If all devices are lost, your messages are lost.",
    make: "Make one",
    renew: "Make a new one",
    renewText: "A new spare key replaces the old one.",
  },
  signOut: {
    checking: "Checking whether messages would be lost",
    safeTitle: "Sign out from this device?",
    safeText: "Your messages are saved. With the spare key or another device you open them again.",
    submit: "Sign out",
    stay: "Stay signed in",
    title: "Save first, then sign out",
    only: (count) =>
      count === 0
        ? "Only this device can open your messages"
        : count === 1
          ? "Only this device can open 1 of your messages"
          : `Only this device can open ${count} of your messages`,
    noSpareKey:
      "You have no spare key yet and no second confirmed device. If you sign out now, nobody can ever read these messages again, not even your IT.",
    savingUnfinished:
      "Your newest messages are not saved yet. Wait a moment. If you sign out now, nobody can ever read them again.",
    makeSpareKey: "Make a spare key",
    makeSpareKeyText: "Takes a minute. Then you can sign out safely.",
    confirmDevice: "Confirm a second device",
    confirmDeviceText: "It takes over the keys.",
    anyway: "Sign out without saving …",
    anywayTitle: "Give up messages for good?",
    anywaySubmit: "Sign out and lose messages",
    closeAndStay: "Close and stay signed in",
    signingOut: "Signing out",
  },
  settings: {
    title: "Settings",
    sections: {
      appearance: "Appearance",
      language: "Language",
      devices: "Devices",
      spareKey: "Spare key",
      invitations: "Invitations",
    },
    theme: "Colours",
    themes: { system: "As the system", light: "Light", dark: "Dark" },
    density: "Density",
    densities: { comfortable: "Comfortable", compact: "Compact" },
    densityTexts: {
      comfortable: "Messages in bubbles, with air between them.",
      compact: "Flat rows, more of them at once.",
    },
    languageText: "Applies on this device.",
    signOut: "Sign out",
  },
  invitations: {
    title: "Invitations",
    lead: "Each link is for one person and seven days.",
    whom: "Whom do you invite?",
    whomHint: "The page of the invitation greets the person by this name.",
    make: "Make a link",
    madeTitle: "The link is ready",
    madeText: (until) => `Send it in a secure way. It works once, until ${until}. It can be seen only here and now.`,
    link: "Link of the invitation",
    copy: "Copy link",
    copied: "Copied",
    given: "Invitations so far",
    nobody: "Without a name",
    states: { open: "open", used: "accepted", withdrawn: "withdrawn", expired: "expired" },
    until: (when) => `valid until ${when}`,
    usedBy: (address) => `accepted by ${address}`,
    withdraw: "Withdraw",
    withdrawNamed: (name) => `Withdraw the invitation for ${name}`,
    none: "No invitation yet.",
    loading: "Invitations are being loaded",
  },
  bars: {
    offline: "No connection.",
    offlineText: "Reading and writing still work.",
    serverDown: "Your server does not answer.",
    serverDownText: (since) => `Since ${since}. Your messages are not lost.`,
    deviceNotConfirmed: "This device is not confirmed yet.",
    deviceNotConfirmedText: "Older messages are locked here.",
    deviceNotConfirmedAct: "Open them",
    otherDevice: (name) => `Is that you? New device: ${name}.`,
    otherDeviceText: "It cannot read anything yet.",
    otherDeviceAct: "Compare",
    recoveryMissing: "You have no spare key yet.",
    recoveryMissingText: "If this device is lost, your messages are lost.",
    recoveryMissingAct: "Make one",
    back: "Connected again",
  },
  keys: {
    title: "Keyboard",
    rows: [
      ["Alt + N", "New conversation"],
      ["Alt + ↑ / ↓", "Previous / next conversation"],
      ["Alt + Shift + ↑ / ↓", "Previous / next unread one"],
      ["Ctrl + K", "Find a conversation"],
      ["Ctrl + Shift + I", "Who is here?"],
      ["F6", "Next region"],
      ["↑ / ↓, Home, End", "In lists and messages"],
      ["Esc", "Close what is on top"],
      ["Ctrl + /", "This list"],
    ],
  },
};
