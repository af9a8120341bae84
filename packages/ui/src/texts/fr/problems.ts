import type { FieldProblem, Problem } from "@botschaft/client";
import { closedBorder } from "../closed-border.ts";
import { border } from "./border.ts";

const minutes = (ms: number) => (ms <= 60_000 ? "une minute" : `${Math.ceil(ms / 60_000)} minutes`);
const reference = (id: string | undefined) => (id === undefined ? "" : ` (référence ${id})`);

export function problem(it: Problem): string {
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
    case "closedBorder":
      return closedBorder(it, border);
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

export function fieldProblem(it: FieldProblem): string {
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
