import type { FieldProblem, Problem, SystemChange } from "@botschaft/client";
import type { Texts } from "./texts.ts";

/** `de Paul`, but `d’Inge`. */
const of = (name: string) => (/^[aeiouyhâàéèêîïôûœæ]/i.test(name) ? `d’${name}` : `de ${name}`);
const people = (count: number) => (count === 1 ? "1 personne" : `${count} personnes`);
const minutes = (ms: number) => (ms <= 60_000 ? "une minute" : `${Math.ceil(ms / 60_000)} minutes`);
const reference = (id: string | undefined) => (id === undefined ? "" : ` (référence ${id})`);

function problem(it: Problem): string {
  switch (it.code) {
    case "serverUnreachable":
      return "Le serveur est injoignable pour le moment. Vérifiez votre connexion et réessayez.";
    case "serverFailed":
      return `Le serveur n’a pas pu le faire. Votre administration en trouve la raison dans le journal${reference(it.reference)}.`;
    case "throttled":
      return `Trop d’essais. Réessayez dans ${minutes(it.retryAfterMs)}.`;
    case "wrongPassword":
      return "Adresse ou mot de passe incorrect.";
    case "accountClosed":
      return "Ce compte est fermé. Votre administration peut le rouvrir.";
    case "signedOutElsewhere":
      return "Cet appareil a été déconnecté. Connectez-vous de nouveau.";
    case "linkNotValid":
      return "Ce lien n’est plus valable. La personne qui l’a envoyé peut en créer un autre.";
    case "registrationClosed":
      return "Aucun compte n’est créé ici pour le moment. Adressez-vous à votre administration.";
    case "addressTaken":
      return `L’adresse ${it.localpart} est déjà prise. Choisissez-en une autre.`;
    case "addressNotAllowed":
      return "Cette adresse ne convient pas. Minuscules, chiffres, point, trait d’union et tiret bas sont possibles.";
    case "emailTaken":
      return "Cette adresse e-mail appartient déjà à un compte.";
    case "passwordTooWeak":
      return "Ce mot de passe est trop court. Choisissez au moins 12 caractères.";
    case "refused":
      return "Le serveur l’a refusé. Votre administration peut dire quelle règle s’applique.";
    case "mayNotInvite":
      return "Dans cette conversation, seules les personnes qui l’administrent invitent.";
    case "mayNotWrite":
      return "Dans cette conversation, seules les personnes qui l’administrent écrivent.";
    case "personNotFound":
      return `Personne n’est connu à l’adresse ${it.address}. Vérifiez l’adresse.`;
    case "personCannotReadYet":
      return `${it.name} ne peut encore rien lire : une première connexion à Botschaft est nécessaire.`;
    case "wrongSpareKey":
      return "Cette clé de secours ne convient pas. Vérifiez les mots et leur ordre.";
    case "unknownWords":
      return `Ces mots ne figurent dans aucune liste : ${it.words.join(", ")}.`;
    case "noSpareKey":
      return "Il n’y a pas de clé de secours pour ce compte.";
    case "spareKeyNotMade":
      return "La clé de secours n’a pas pu être créée. Réessayez.";
    case "deviceNotConfirmed":
      return "Confirmez d’abord cet appareil.";
    case "pictureTooLarge":
      return `L’image dépasse ${Math.floor(it.limit / 1_048_576)} Mo. Envoyez une version plus petite.`;
    case "pictureNotReadable":
      return "Ce fichier n’est pas une image que Botschaft sait ouvrir.";
    case "pictureDamaged":
      return "L’image est arrivée endommagée. La personne qui l’a envoyée peut la renvoyer.";
    case "storageRefused":
      return "Le navigateur n’enregistre rien ici, et Botschaft en a besoin pour vos clés. N’ouvrez pas cette page en navigation privée.";
    case "openElsewhere":
      return "Botschaft est ouvert dans une autre fenêtre. Fermez-la et réessayez.";
    case "unexpected":
      return `Cela n’a pas fonctionné. Réessayez ou rechargez la page${reference(it.reference)}.`;
  }
}

function fieldProblem(it: FieldProblem): string {
  switch (it.code) {
    case "empty":
      return "Veuillez remplir ce champ.";
    case "tooLong":
      return `Au plus ${it.most} caractères.`;
    case "tooShort":
      return it.missing === 1 ? "Encore 1 caractère." : `Encore ${it.missing} caractères.`;
    case "characters":
      return "Minuscules, chiffres, point, trait d’union et tiret bas sont possibles.";
    case "noEmail":
      return "L’adresse est incomplète : l’administration manque après @.";
    case "taken":
      return "Cette adresse est déjà prise. Choisissez-en une autre.";
  }
}

function change(it: SystemChange): string {
  switch (it.kind) {
    case "created":
      return `${it.by.name} a commencé la conversation`;
    case "joined":
      return `${it.person.name} participe`;
    case "left":
      return `${it.person.name} a quitté la conversation`;
    case "invited":
      return `${it.by.name} a invité ${it.person.name}`;
    case "declined":
      return `${it.person.name} a décliné l’invitation`;
    case "removed":
      return `${it.by.name} a retiré ${it.person.name}`;
    case "banned":
      return `${it.by.name} a exclu ${it.person.name}`;
    case "renamed":
      return `${it.by.name} a nommé la conversation « ${it.name} »`;
    case "topic":
      return it.topic === "" ? `${it.by.name} a retiré le sujet` : `${it.by.name} a changé le sujet : ${it.topic}`;
    case "personRenamed":
      return `${it.before} s’appelle désormais ${it.person.name}`;
    case "rights":
      return `${it.by.name} a changé les droits`;
    case "encrypted":
      return `${it.by.name} a activé le chiffrement`;
  }
}

const emoji: Texts["emoji"] = {
  dog: "Chien",
  cat: "Chat",
  lion: "Lion",
  horse: "Cheval",
  unicorn: "Licorne",
  pig: "Cochon",
  elephant: "Éléphant",
  rabbit: "Lapin",
  panda: "Panda",
  rooster: "Coq",
  penguin: "Manchot",
  turtle: "Tortue",
  fish: "Poisson",
  octopus: "Poulpe",
  butterfly: "Papillon",
  flower: "Fleur",
  tree: "Arbre",
  cactus: "Cactus",
  mushroom: "Champignon",
  globe: "Globe",
  moon: "Lune",
  cloud: "Nuage",
  fire: "Feu",
  banana: "Banane",
  apple: "Pomme",
  strawberry: "Fraise",
  corn: "Maïs",
  pizza: "Pizza",
  cake: "Gâteau",
  heart: "Cœur",
  smiley: "Visage",
  robot: "Robot",
  hat: "Chapeau",
  glasses: "Lunettes",
  spanner: "Clé à molette",
  santa: "Père Noël",
  "thumbs up": "Pouce levé",
  umbrella: "Parapluie",
  hourglass: "Sablier",
  clock: "Réveil",
  gift: "Cadeau",
  "light bulb": "Ampoule",
  book: "Livre",
  pencil: "Crayon",
  paperclip: "Trombone",
  scissors: "Ciseaux",
  lock: "Cadenas",
  key: "Clé",
  hammer: "Marteau",
  telephone: "Téléphone",
  flag: "Drapeau",
  train: "Train",
  bicycle: "Vélo",
  aeroplane: "Avion",
  rocket: "Fusée",
  trophy: "Coupe",
  ball: "Ballon",
  guitar: "Guitare",
  trumpet: "Trompette",
  bell: "Cloche",
  anchor: "Ancre",
  headphones: "Casque",
  folder: "Dossier",
  pin: "Punaise",
};

export const fr: Texts = {
  product: "Botschaft",
  trial:
    "Mode d’essai : ce serveur s’appelle localhost et n’est joignable que depuis cette machine. Les adresses créées ici ne seront pas valables plus tard.",
  trialShort: "Mode d’essai : cette machine seulement, adresses provisoires.",
  problem,
  fieldProblem,
  change,
  emoji,
  actions: {
    back: "Retour",
    cancel: "Annuler",
    close: "Fermer",
    done: "Terminé",
    later: "Plus tard",
    next: "Continuer",
    tryAgain: "Réessayer",
    understood: "Compris",
  },
  form: {
    wrongPassword: "Le mot de passe est incorrect.",
    language: "Langue",
    showPassword: "Afficher le mot de passe",
    hidePassword: "Masquer le mot de passe",
    moreCharacters: (count) => (count === 1 ? "Encore 1 caractère" : `Encore ${count} caractères`),
    longEnough: "Assez long.",
    optional: "(facultatif)",
  },
  app: {
    loading: "Ouverture de Botschaft",
    failed: "Botschaft ne peut pas s’ouvrir pour le moment",
    insecureTitle: "Cette connexion n’est pas assez sûre",
    insecureText: (origin) =>
      `À l’adresse ${origin}, le navigateur ne fournit pas de chiffrement. Sans lui, Botschaft n’ouvre aucun message.`,
    insecureRemedy:
      "Votre administration peut y remédier : placer Botschaft derrière https et donner à BOTSCHAFT_PUBLIC_URL l’adresse https. Sur la même machine, http://localhost:8008 suffit.",
    crashed: "Cette vue s’est arrêtée",
    crashedText: "Vos messages ne sont pas perdus. Rechargez la page.",
    reload: "Recharger",
  },
  gate: {
    step: (step, total, name) => `Étape ${step} sur ${total} : ${name}`,
    account: "Compte",
    takeover: "Prise en charge",
    spareKey: "Clé de secours",
  },
  claims: {
    firstStart: {
      title: "Votre serveur. Vos règles.",
      text: "Désormais, votre administration décide qui écrit ici. Seules les personnes qui participent à une conversation en lisent les messages. Vous non plus, en tant qu’administration.",
    },
    signIn: {
      title: "Écrire chez soi.",
      text: "La messagerie de l’administration, chiffrée de bout en bout.",
    },
    invitation: {
      title: "Bienvenue dans la maison.",
      text: "Aucun numéro de téléphone n’est nécessaire. Ce que vous écrivez n’est lu que par les personnes à qui vous écrivez.",
    },
    recovery: {
      title: "Vous seul avez la clé.",
      text: "C’est pourquoi personne ne peut la réinitialiser pour vous, ni nous ni votre informatique. Une clé de secours vous évite de perdre vos messages.",
    },
  },
  account: {
    authority: "Nom de l’administration",
    authorityHint: "C’est ainsi que vos collègues vous voient avant de se connecter.",
    name: "Votre nom",
    nameHint: "Tel que vos collègues le connaissent.",
    localpart: "Votre adresse",
    localpartHint: "Elle permet aux autres de vous trouver. Elle ne pourra plus être modifiée.",
    email: "Adresse e-mail professionnelle",
    password: "Mot de passe",
    passwordHint: "Au moins 12 caractères. Une phrase se retient mieux que des symboles.",
    wholeAddress: (address) => `Votre adresse entière : ${address}`,
  },
  firstStart: {
    title: "Prendre en charge le serveur",
    lead: "Vous avez ouvert le lien à usage unique. Créez le premier compte d’administration. Le lien sera ensuite invalide.",
    submit: "Prendre en charge le serveur",
    serverNote: (name) => `Ce serveur : ${name}. L’adresse ne pourra plus être modifiée.`,
  },
  signIn: {
    title: "Se connecter",
    who: "Adresse ou adresse e-mail",
    password: "Mot de passe",
    submit: "Se connecter",
    noAccount: "Pas encore de compte ? Ouvrez l’invitation que votre administration vous a envoyée.",
    unclaimed:
      "Personne n’a encore pris ce serveur en charge. Ouvrez le lien à usage unique que le démarrage indique dans le terminal et dépose dans first-administrator.txt.",
  },
  invitation: {
    title: "Accepter l’invitation",
    submit: "Créer le compte",
    from: (name) => `${name} vous invite`,
    fromAuthority: "Votre administration vous invite",
    greeting: (name) => `Bonjour, ${name}.`,
    lookingUp: "Vérification de l’invitation",
    notValid: "Cette invitation n’est pas valable",
    toSignIn: "J’ai déjà un compte",
  },
  recovery: {
    title: "Et si vous perdiez votre appareil ?",
    lead: "Vos messages sont verrouillés par une clé qui n’existe que sur vos appareils. Choisissez comment y revenir si un appareil est perdu.",
    choices: "Moyen de retrouver vos messages",
    spareKey: "Conserver une clé de secours",
    spareKeyText: "Douze mots sur papier ou dans votre gestionnaire de mots de passe. Recommandé.",
    secondDevice: "Connecter un deuxième appareil",
    secondDeviceText: "Votre téléphone professionnel par exemple. Si l’un est perdu, l’autre aide.",
    later: "Configurer plus tard",
    laterText: "Nous vous le rappelons. Si vous vous déconnectez avant, vos messages seront perdus.",
    words: "Votre clé de secours",
    print: "Imprimer",
    save: "Enregistrer un fichier",
    copy: "Copier",
    copied: "Copié",
    promise: "Je garde la clé de secours en lieu sûr, séparée de cet appareil.",
    wakeUp: "Imprimez, enregistrez ou copiez la clé de secours, ou cochez la case.",
    preparing: "Préparation de votre clé de secours",
    saving: "Création de votre clé de secours",
    failed: "La clé de secours n’est pas encore créée",
    done: "Votre clé de secours est créée",
    doneText: "Elle ouvre vos messages sur chaque nouvel appareil.",
    fileName: "Botschaft-cle-de-secours.txt",
    sheetTitle: "Clé de secours pour Botschaft",
    sheetAddress: "Adresse",
    sheetWords: "Douze mots, dans cet ordre",
    sheetStandard: "La même clé sous la forme que demandent d’autres programmes",
    sheetText:
      "Qui possède ces mots et votre mot de passe peut lire vos messages. Conservez cette feuille séparée de vos appareils.",
  },
  unlock: {
    title: "Ouvrez vos messages sur cet appareil",
    lead: "Vos messages antérieurs sont encore verrouillés ici. Un appareil qui peut les lire, ou la clé de secours, les ouvre.",
    claim: {
      title: "Un nouvel appareil.",
      text: "Il ne lit qu’une fois que vous l’avez confirmé. Ainsi, personne ne peut s’installer sans se faire remarquer.",
    },
    otherDevice: "Confirmer avec un autre appareil",
    otherDeviceText: "Vous comparez sept images. Ensuite, tout est lisible ici.",
    spareKey: "Saisir la clé de secours",
    spareKeyText: "Les douze mots que vous avez conservés.",
    startAnew: "Recommencer",
    startAnewText: "S’il ne vous reste ni appareil ni clé de secours. Les anciens messages restent verrouillés.",
    enter: "Clé de secours",
    enterHint: "Douze mots séparés par des espaces. La clé qui commence par Es convient aussi.",
    readWords: (count) => `${count} mots sur 12`,
    unknownWords: (words) => `Pas dans la liste : ${words.join(", ")}`,
    open: "Ouvrir les messages",
    opening: "Ouverture de vos messages",
    anewTitle: "Vraiment recommencer ?",
    anewWarning: "Les anciens messages restent verrouillés",
    anewText:
      "Vous recevez une nouvelle clé. Vos interlocuteurs voient qu’elle a changé. Personne ne pourra plus ouvrir ce qui a été écrit.",
    password: "Votre mot de passe",
    anewSubmit: "Recommencer",
    startingAnew: "Création d’une nouvelle clé",
    done: "Cet appareil est confirmé",
    later: "Plus tard, sans les anciens messages",
  },
  rail: {
    navigation: "Navigation principale",
    conversations: "Conversations",
    settings: "Paramètres",
    unread: (count) => `${count} non lues`,
    skip: "Aller aux messages",
    skipSettings: "Aller au contenu",
    me: (name) => `${name}, vos paramètres`,
  },
  list: {
    title: "Conversations",
    list: "Liste des conversations",
    search: "Chercher une conversation",
    start: "Nouvelle conversation",
    invitations: "Invitations",
    recent: "Récentes",
    loading: "Chargement des conversations",
    loadingLong: "Les conversations arrivent. La première connexion sur un appareil prend un peu plus de temps.",
    emptyTitle: "À qui souhaitez-vous écrire ?",
    emptyText: "Cherchez un nom ou une adresse. Aucun numéro de téléphone n’est nécessaire.",
    begin: "Commencer une conversation",
    nothingFound: (text) => `Rien trouvé pour « ${text} »`,
    choose: "Choisissez une conversation",
    chooseText: "Ou commencez-en une nouvelle.",
    you: "Vous",
    picture: "Image",
    unreadable: "Pas encore lisible ici",
    removed: "Message supprimé",
    draft: "Brouillon :",
    typing: "écrit …",
    typingNamed: (name) => `${name} écrit …`,
    typingMany: (count) => `${count} personnes écrivent …`,
    empty: "Pas encore de message",
    notSent: "Non envoyé",
    unread: (count) => `${count} non lus`,
    mentioned: "Vous avez été mentionné",
    muted: "en sourdine",
    invitedBy: (name) => `${name} vous invite`,
    invitation: "Invitation",
    accept: "Accepter",
    decline: "Décliner",
    yesterday: "Hier",
  },
  delivery: { waiting: "en cours d’envoi", stored: "remis", read: "lu", failed: "non envoyé" },
  band: {
    whoIsHere: "Qui est ici ?",
    own: (authority, count) => `${authority} ${count}`,
    onlyOwn: (authority) => `seulement ${authority}`,
    outside: (names) => `avec ${names.join(" et ")}`,
    outsideMany: (count) => `avec ${count} administrations`,
    invited: (count) => (count === 1 ? "1 invitation" : `${count} invitations`),
    encrypted: "Chiffré de bout en bout",
    allConfirmed: "tous confirmés",
    toCheck: (count) => (count === 1 ? "1 appareil à vérifier" : `${count} appareils à vérifier`),
    notEncrypted: "non chiffré",
  },
  conversation: {
    messages: "Messages",
    details: "Qui est ici ?",
    backToList: "Retour à la liste",
    loadOlder: "Charger les messages plus anciens",
    loadingOlder: "Chargement des messages plus anciens",
    olderFailed: "Les messages plus anciens n’ont pas pu être chargés.",
    loading: "Chargement des messages",
    unread: (count) => (count === 1 ? "1 nouveau message" : `${count} nouveaux messages`),
    toNewest: "Au message le plus récent",
    today: (date) => `Aujourd’hui, ${date}`,
    yesterday: (date) => `Hier, ${date}`,
    edited: "modifié",
    removed: "Message supprimé",
    other: "Botschaft n’affiche pas encore ce type de message.",
    more: (count) => (count === 1 ? "1 autre évènement" : `${count} autres évènements`),
    typing: (names) => (names.length === 1 ? `${names[0]} écrit` : `${names.join(" et ")} écrivent`),
    typingMany: (count) => `${count} personnes écrivent`,
    readBy: "Lu",
    readByNames: (names) => `Lu par ${names.join(", ")}`,
    sendAgain: "Renvoyer",
    discard: "Abandonner",
    you: "Vous",
    emptyTitle: (name) => `Vous écrivez avec ${name}`,
    emptyGroupTitle: "Votre conversation commence ici",
    emptyText: "Ce que vous écrivez ici n’est lisible que par les personnes de cette conversation.",
    announced: (sender, text) => `${sender} : ${text}`,
    announcedMany: (count) => `${count} nouveaux messages`,
  },
  doubt: {
    clear: "Ce message est arrivé non chiffré.",
    unsignedDevice: "D’un appareil que personne n’a confirmé.",
    identityChanged: "La clé de cette personne a changé depuis que vous l’avez confirmée.",
  },
  unreadable: {
    title: "Pas encore lisible ici",
    many: (count, from, to) => `${count} messages du ${from} au ${to}, pas encore lisibles ici`,
    reason: {
      keyNotSent: (name) => `L’appareil ${of(name)} n’a pas encore envoyé la clé de ce message.`,
      deviceNotConfirmed: (name) =>
        `L’appareil ${of(name)} ne donne des clés qu’aux appareils confirmés, et celui-ci ne l’est pas encore.`,
      beforeThisDevice: () => "Il a été écrit avant votre connexion sur cet appareil.",
      beforeJoining: () => "Il a été écrit avant votre participation.",
      senderDeviceNotSigned: (name) => `Il vient d’un appareil que ${name} n’a pas confirmé.`,
      damaged: () => "Il est arrivé endommagé.",
    },
    asked: (time) => `Botschaft l’a demandée à ${time}.`,
    remedy: {
      waitForSender: (name) => `Dès que ${name} ouvrira Botschaft, le texte apparaîtra de lui-même.`,
      confirmThisDevice: () => "Confirmez cet appareil et le texte apparaîtra.",
      openWithSpareKey: () => "La clé de secours ou un autre appareil l’ouvre.",
      nothing: (name) => `${name} peut vous renvoyer le contenu.`,
    },
    nothingBeforeJoining: "Les personnes présentes alors peuvent vous renvoyer le contenu.",
    confirm: "Confirmer l’appareil",
    open: "Ouvrir les anciens messages",
    ask: "Redemander",
  },
  picture: {
    enlarge: "agrandir",
    noAlt: "Image sans description",
    named: (alt) => `Image : ${alt}`,
    loading: "Chargement de l’image",
    save: "Enregistrer l’image",
    view: "Image",
    failed: "L’image n’a pas pu être ouverte",
  },
  composer: {
    form: "Écrire un message",
    toOne: (name) => `Message à ${name}`,
    toMany: (count) => `Message à ${people(count)}`,
    toManyOutside: (count, outside) => `Message à ${people(count)}, dont ${outside} externes`,
    toOneShort: (name) => `À ${name}`,
    toManyShort: (count) => `À ${people(count)}`,
    toManyOutsideShort: (count, outside) => `À ${people(count)}, ${outside} externes`,
    toNobody: "Message",
    addPicture: "Joindre une image",
    send: "Envoyer",
    sendHint: "envoyer",
    newLineHint: "nouvelle ligne",
    enterKey: "Entrée",
    shiftKey: "Maj",
    alt: "Que montre l’image ?",
    altHint: "Pour les personnes qui ne la voient pas. Lieu et données de l’appareil photo sont retirés.",
    removePicture: "Ne pas envoyer cette image",
    pictureOf: (index, count) => (count === 1 ? "Votre image" : `Votre image ${index} sur ${count}`),
    blocked: {
      deviceNotConfirmed: "Confirmez d’abord cet appareil. Les autres sauront alors que c’est vous qui écrivez.",
      notEncrypted:
        "Cette conversation n’est pas chiffrée. Rien n’en part. Votre administration peut vérifier ce qui s’est passé.",
      mayNotWrite: "Seules les personnes qui administrent cette conversation écrivent ici.",
      left: "Vous avez quitté cette conversation.",
    },
    confirmDevice: "Confirmer l’appareil",
    identityTitle: (names) =>
      names.length === 1 ? `La clé ${of(names[0] as string)} a changé` : `Les clés de ${names.join(" et ")} ont changé`,
    identityText:
      "Cela arrive quand quelqu’un recommence. Cela peut aussi vouloir dire que quelqu’un se fait passer pour cette personne. Renseignez-vous par un autre moyen avant de continuer.",
    identityWasConfirmed: "Vous aviez confirmé cette personne. Comparez de nouveau les images.",
    identityGoOn: "J’ai vérifié",
    identityCompare: "Comparer les images",
  },
  newConversation: {
    title: "Nouvelle conversation",
    who: "Avec qui ?",
    whoHint: "Nom ou adresse. Plusieurs personnes forment un groupe.",
    hits: "Résultats",
    searching: "Recherche en cours",
    noHits: (text) => `Personne trouvé pour « ${text} ». Vérifiez le nom ou saisissez l’adresse entière.`,
    limited: "Il y a d’autres résultats. Continuez à écrire pour préciser.",
    own: "Dans votre administration",
    outside: "Ailleurs",
    remove: (name) => `Retirer ${name}`,
    found: (count) => (count === 1 ? "1 résultat" : `${count} résultats`),
    enterKey: "Entrée",
    groupName: "Nom du groupe",
    preview: "Voici à quoi ressemblera la conversation",
    start: "Commencer la conversation",
    startGroup: "Commencer le groupe",
    open: "Ouvrir la conversation",
    starting: "Commencement",
    exists: "Vous écrivez déjà avec cette personne.",
  },
  whoIsHere: {
    title: "Qui est ici ?",
    close: "Fermer Qui est ici ?",
    count: people,
    you: "(vous)",
    moderator: "Administre",
    invited: "invitation envoyée",
    confirmed: "confirmé en personne",
    changed: "clé changée",
    noIdentity: "encore sans clé",
    compare: (name) => `Confirmer ${name} en personne`,
    invite: "Inviter",
    inviteWho: "Qui inviter ?",
    inviteHint: "Nom ou adresse. Les nouvelles personnes lisent à partir de leur arrivée.",
    encryption: "Seules ces personnes peuvent lire",
    encryptionText:
      "Les messages sont verrouillés sur votre appareil et ouverts seulement sur ceux des destinataires. Aucun serveur ne peut les lire en chemin.",
    notEncrypted: "Cette conversation n’est pas chiffrée",
    notEncryptedText: "Le serveur dit qu’on ne chiffre plus ici. Botschaft n’envoie donc rien.",
    leave: "Quitter la conversation",
    leaveTitle: "Quitter la conversation ?",
    leaveText: "Vous ne lirez plus rien de nouveau ici. Seule une nouvelle invitation vous y ramène.",
    stay: "Rester",
    loading: "Chargement des personnes",
  },
  verification: {
    ownDevice: "Votre autre appareil",
    incomingOwn: (device) => `${device} demande à être confirmé`,
    incomingPerson: (name) => `${name} souhaite comparer des images avec vous`,
    incomingText: "L’avez-vous commencé vous-même ou convenu au téléphone ? Alors comparez maintenant.",
    begin: "Comparer",
    notMe: "Ce n’était pas moi",
    waitingTitle: "Prenez l’autre appareil en main",
    waitingOwn: "Ouvrez Botschaft sur votre autre appareil et acceptez-y la comparaison.",
    waitingPerson: (name) => `${name} doit encore accepter la comparaison. Le mieux est d’appeler.`,
    waiting: "En attente de l’autre appareil",
    preparing: "Mélange des images",
    title: "Les deux appareils montrent-ils les mêmes images ?",
    compareOwn: (device) =>
      `Ouvrez Botschaft sur votre autre appareil${device === undefined ? "" : ` (${device})`}. La même suite doit s’y trouver dans le même ordre.`,
    comparePerson: (name) =>
      `Demandez à ${name} en personne ou au téléphone. La même suite doit s’y trouver dans le même ordre.`,
    pictures: "Sept images à comparer",
    meaning: "Si les sept concordent, personne ne s’est interposé.",
    same: "Oui, toutes identiques",
    differ: "Elles diffèrent",
    waitingForAnswer: "Répondez aussi sur l’autre appareil",
    doneOwn: (device) => `${device} est confirmé`,
    doneOwnText: "Vos messages antérieurs y deviennent lisibles.",
    donePerson: (name) => `Vous avez confirmé ${name}`,
    donePersonText: "Si la clé change, Botschaft vous le dit avant le départ du prochain message.",
    differentTitle: "Les images étaient différentes",
    differentText: "L’autre appareil n’est pas confirmé. Il ne peut lire aucun de vos messages.",
    differentTextPerson: "Rien n’est confirmé. Aucune clé n’a quitté votre appareil.",
    differentSteps: [
      "Vérifiez que vous avez bien les deux bons appareils devant vous. Puis réessayez.",
      "Si les images diffèrent encore, signalez-le à la sécurité de l’information.",
    ],
    cancelledTitle: "La comparaison est terminée",
    cancelled: {
      me: "Vous avez annulé la comparaison. Rien n’est confirmé.",
      other: "L’autre côté a annulé. Rien n’est confirmé.",
      time: "Cela a pris trop de temps. Rien n’est confirmé, vous pouvez réessayer.",
      otherDevice: "Un autre de vos appareils a repris la comparaison.",
    },
    failedTitle: "La comparaison n’a pas fonctionné",
  },
  devices: {
    title: "Vos appareils",
    lead: "Seuls les appareils confirmés peuvent lire vos messages.",
    loading: "Chargement des appareils",
    isThatYou: (name) => `Est-ce vous ? ${name}`,
    isThatYouText: "Il ne peut encore rien lire.",
    no: "Non, le déconnecter",
    yes: "Oui, confirmer",
    thisDevice: "Cet appareil",
    others: "Autres appareils",
    unnamed: "Appareil sans nom",
    confirmed: "confirmé",
    unconfirmed: "non confirmé",
    cannotEncrypt: "sans clé",
    lastSeen: (when) => `vu ${when}`,
    current: "en cours d’utilisation",
    rename: (name) => `Renommer ${name}`,
    newName: "Nom de l’appareil",
    saveName: "Enregistrer le nom",
    signOut: "Déconnecter",
    signOutNamed: (name) => `Déconnecter ${name}`,
    signOutOthers: "Déconnecter tous les autres",
    confirmNamed: (name) => `Confirmer ${name}`,
    confirm: "Confirmer",
    signOutTitle: (count) => (count === 1 ? "Déconnecter l’appareil ?" : `Déconnecter ${count} appareils ?`),
    signOutText:
      "Il ne lira plus rien de nouveau. Saisissez votre mot de passe, pour que personne ne le fasse à votre place.",
    password: "Votre mot de passe",
  },
  spareKey: {
    title: "Clé de secours",
    lead: "Au cas où tous vos appareils seraient perdus.",
    set: "configurée",
    missing: "manquante",
    setText: "Les douze mots ouvrent vos messages sur chaque nouvel appareil.",
    missingText: "Si tous les appareils sont perdus, vos messages sont perdus.",
    make: "Créer",
    renew: "Recréer",
    renewText: "Une nouvelle clé de secours remplace l’ancienne.",
  },
  signOut: {
    checking: "Vérification des messages qui seraient perdus",
    safeTitle: "Se déconnecter de cet appareil ?",
    safeText: "Vos messages sont sauvegardés. La clé de secours ou un autre appareil les rouvre.",
    submit: "Se déconnecter",
    stay: "Rester connecté",
    title: "Sauvegarder d’abord, se déconnecter ensuite",
    only: (count) =>
      count === 0
        ? "Seul cet appareil peut ouvrir vos messages"
        : count === 1
          ? "Seul cet appareil peut ouvrir 1 de vos messages"
          : `Seul cet appareil peut ouvrir ${count} de vos messages`,
    noSpareKey:
      "Vous n’avez encore ni clé de secours ni deuxième appareil confirmé. Si vous vous déconnectez maintenant, plus personne ne pourra jamais lire ces messages, pas même votre informatique.",
    savingUnfinished:
      "Vos messages les plus récents ne sont pas encore sauvegardés. Attendez un instant. Si vous vous déconnectez maintenant, plus personne ne pourra les lire.",
    makeSpareKey: "Créer une clé de secours",
    makeSpareKeyText: "Cela prend une minute. Vous pourrez ensuite vous déconnecter sans risque.",
    confirmDevice: "Confirmer un deuxième appareil",
    confirmDeviceText: "Il reprend les clés.",
    anyway: "Se déconnecter sans sauvegarde …",
    anywayTitle: "Renoncer définitivement aux messages ?",
    anywaySubmit: "Se déconnecter et perdre les messages",
    closeAndStay: "Fermer et rester connecté",
    signingOut: "Déconnexion",
  },
  settings: {
    title: "Paramètres",
    sections: {
      appearance: "Apparence",
      language: "Langue",
      devices: "Appareils",
      spareKey: "Clé de secours",
      invitations: "Invitations",
    },
    theme: "Couleurs",
    themes: { system: "Comme le système", light: "Clair", dark: "Sombre" },
    density: "Densité",
    densities: { comfortable: "Confortable", compact: "Compacte" },
    densityTexts: {
      comfortable: "Messages en bulles, avec de l’espace.",
      compact: "Lignes plates, davantage à la fois.",
    },
    languageText: "Vaut sur cet appareil.",
    signOut: "Se déconnecter",
  },
  invitations: {
    title: "Invitations",
    lead: "Chaque lien vaut pour une personne et sept jours.",
    whom: "Qui invitez-vous ?",
    whomHint: "La page de l’invitation salue la personne par ce nom.",
    make: "Créer un lien",
    madeTitle: "Le lien est prêt",
    madeText: (until) =>
      `Envoyez-le par un moyen sûr. Il vaut une fois, jusqu’au ${until}. Il n’est visible qu’ici et maintenant.`,
    link: "Lien de l’invitation",
    copy: "Copier le lien",
    copied: "Copié",
    given: "Invitations jusqu’ici",
    nobody: "Sans nom",
    states: { open: "ouverte", used: "acceptée", withdrawn: "retirée", expired: "expirée" },
    until: (when) => `valable jusqu’au ${when}`,
    usedBy: (address) => `acceptée par ${address}`,
    withdraw: "Retirer",
    withdrawNamed: (name) => `Retirer l’invitation pour ${name}`,
    none: "Pas encore d’invitation.",
    loading: "Chargement des invitations",
  },
  bars: {
    offline: "Pas de connexion.",
    offlineText: "La lecture et l’écriture continuent.",
    serverDown: "Votre serveur ne répond pas.",
    serverDownText: (since) => `Depuis ${since}. Vos messages ne sont pas perdus.`,
    deviceNotConfirmed: "Cet appareil n’est pas encore confirmé.",
    deviceNotConfirmedText: "Les anciens messages y sont verrouillés.",
    deviceNotConfirmedAct: "Ouvrir",
    otherDevice: (name) => `Est-ce vous ? Nouvel appareil : ${name}.`,
    otherDeviceText: "Il ne peut encore rien lire.",
    otherDeviceAct: "Comparer",
    recoveryMissing: "Vous n’avez pas encore de clé de secours.",
    recoveryMissingText: "Si cet appareil est perdu, vos messages sont perdus.",
    recoveryMissingAct: "Créer",
    back: "De nouveau connecté",
  },
  keys: {
    title: "Clavier",
    rows: [
      ["Alt + N", "Nouvelle conversation"],
      ["Alt + ↑ / ↓", "Conversation précédente / suivante"],
      ["Alt + Maj + ↑ / ↓", "Non lue précédente / suivante"],
      ["Ctrl + K", "Chercher une conversation"],
      ["Ctrl + Maj + I", "Qui est ici ?"],
      ["F6", "Région suivante"],
      ["↑ / ↓, Début, Fin", "Dans les listes et les messages"],
      ["Échap", "Fermer ce qui est au-dessus"],
      ["Ctrl + /", "Cette liste"],
    ],
  },
};
