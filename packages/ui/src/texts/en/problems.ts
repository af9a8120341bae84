import type { FieldProblem, Problem } from "@botschaft/client";
import { closedBorder } from "../closed-border.ts";
import { border } from "./border.ts";

const minutes = (ms: number) => (ms <= 60_000 ? "a minute" : `${Math.ceil(ms / 60_000)} minutes`);
const reference = (id: string | undefined) => (id === undefined ? "" : ` (reference ${id})`);

export function problem(it: Problem): string {
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
    case "closedBorder":
      return closedBorder(it, border);
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

export function fieldProblem(it: FieldProblem): string {
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
