import type { FieldProblem, Problem } from "@botschaft/client";
import { closedBorder } from "../closed-border.ts";
import { border } from "./border.ts";

const minutes = (ms: number) => (ms <= 60_000 ? "einer Minute" : `${Math.ceil(ms / 60_000)} Minuten`);

export function problem(it: Problem): string {
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
    case "closedBorder":
      return closedBorder(it, border);
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

export function fieldProblem(it: FieldProblem): string {
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
