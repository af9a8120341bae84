import type { PowerLevels } from "./power-levels.ts";

// The same functions refuse in the server and grey out the button in the client. None of them asks for memberships:
// whoever acts must also be joined.

export function canSend(power: PowerLevels, userId: string, type: string, isState: boolean): boolean {
  return power.userLevel(userId) >= power.required(type, isState);
}

export function canInvite(power: PowerLevels, userId: string): boolean {
  return power.userLevel(userId) >= power.invite;
}

/** A kick also takes back an invitation and refuses a knock. */
export function canKick(power: PowerLevels, userId: string, target: string): boolean {
  return power.userLevel(userId) >= power.kick && outranks(power, userId, target);
}

export function canBan(power: PowerLevels, userId: string, target: string): boolean {
  return power.userLevel(userId) >= power.ban && outranks(power, userId, target);
}

/** Taking back a ban takes the right to ban and the right to kick. */
export function canUnban(power: PowerLevels, userId: string, target: string): boolean {
  return power.userLevel(userId) >= power.ban && canKick(power, userId, target);
}

/** Somebody else's event; one's own may be redacted by whoever may send `m.room.redaction`. */
export function canRedactOthers(power: PowerLevels, userId: string): boolean {
  return power.userLevel(userId) >= power.redact;
}

/** Whether a mention of `room` reaches everybody. https://spec.matrix.org/v1.19/client-server-api/#push-rules */
export function canNotify(power: PowerLevels, userId: string, key: string): boolean {
  return power.userLevel(userId) >= power.notification(key);
}

function outranks(power: PowerLevels, userId: string, target: string): boolean {
  return power.userLevel(target) < power.userLevel(userId);
}
