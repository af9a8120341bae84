import type { BarrierKind } from "@botschaft/client";
import type { border as borderShape } from "../de/border.ts";
import { sentence } from "../sentence.ts";

const waits = "Ce que vous écrivez attend ici et partira de lui-même dès que la liaison sera rétablie.";
const never = "Ce que vous écrivez n’y arrive pas.";

const cases: typeof borderShape.cases = {
  internal: () => "Votre administration n’écrit avec aucune autre pour le moment.",
  noPartner: (name) => `${name} n’est pas partenaire de votre administration.`,
  waiting: (name) => `Votre administration n’a pas encore confirmé ${name}.`,
  cut: (name, since) => sentence(`La liaison avec ${name} est coupée par votre administration`, since),
  stopped: (name, since) => sentence(`La liaison avec ${name} est suspendue`, since, "car ses clés ont changé"),
  removed: (name, since) => sentence(`${name} n’est plus partenaire de votre administration`, since),
  unreachable: (name, since) => sentence(`${name} est injoignable`, since),
  othersInside: () => "Des personnes d’une administration qui n’est pas partenaire de la vôtre y participent.",
  refused: (name) => `${name} n’accepte pas encore vos demandes.`,
};

export const border: typeof borderShape = {
  since: (at, isToday) => (isToday ? `depuis ${at}` : `depuis le ${at}`),
  cases,
  meanwhile: {
    internal: never,
    noPartner: never,
    waiting: waits,
    cut: waits,
    stopped: waits,
    removed: never,
    unreachable: "Ce que vous écrivez partira de lui-même dès que l’autre côté répondra.",
    refused: never,
    othersInside: never,
  } satisfies Record<BarrierKind, string>,
  short: {
    internal: "liaison coupée",
    noPartner: "pas partenaire",
    waiting: "pas encore confirmé",
    cut: "liaison coupée",
    stopped: "suspendu",
    removed: "plus partenaire",
    unreachable: "injoignable",
    refused: "refusé",
    othersInside: "refusé",
  },
  held: (count, names) =>
    count === 1
      ? `En attente pour ${names}. Le message partira de lui-même.`
      : `${count} messages attendent ${names}. Ils partiront d’eux-mêmes, dans cet ordre.`,
  heldForGood: (count, names) =>
    count === 1 ? `Non remis chez ${names}.` : `${count} messages n’ont pas été remis chez ${names}.`,
  back: (names) => `De nouveau en liaison avec ${names}.`,
  responsible: (names) => `Responsable : ${names}`,
  manage: "Gérer les partenaires",
  request: "Demander l’autorisation",
  write: "Écrire",
  writeTo: (name) => `Écrire à ${name}`,
  letterAbout: (address, why) => `Bonjour, je souhaite écrire à ${address}. ${why} Pouvez-vous l’autoriser ?`,
  letterOnRoom: (why, title) => `Bonjour, il s’agit de la conversation « ${title} ». ${why} Que puis-je faire ?`,
  laterAgain: "Réessayez plus tard.",
  canChange: (names) => `${names} peut le changer.`,
  administrationCanChange: "Votre administration peut le changer.",
  youCanChange: "Vous pouvez le changer dans l’administration.",
  widening: {
    title: (names) => `Ouvrir la conversation à ${names} ?`,
    text: (names) =>
      `Cette conversation sera alors ouverte aux personnes de ${names}. Ce qui y est arrivé ne peut pas être repris.`,
    preview: "Voici à quoi ressemblera la conversation",
    back: "Retour",
    start: "Commencer la conversation",
    startGroup: "Commencer le groupe",
    invite: (name) => `Inviter ${name}`,
  },
};
