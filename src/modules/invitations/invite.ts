import { accountByEmail, accountState } from '#modules/accounts';
import { personByEmail } from '#modules/network';
import { type Deciding, isOfTeam, mayGive, type Share } from '#modules/roles';
import type { Database } from '#platform/database/deed';
import { record } from '#platform/journal';
import { newToken } from '#platform/secret-token';
import { expiryOf, type Invitation, stateOf } from './invitation.ts';
import { type Letter, mailInvitation } from './invitation-mail.ts';
import { cancelInvitation, insertInvitation, passInvitation, renewInvitation, waitingFrom } from './store.ts';

/** Who invites, from which page, with the names of the places. */
export type Inviting = Letter & Deciding;

export interface Invited extends Share {
  name: string;
  email: string;
}

/** What became of it: sent; or not, because the address is that of a colleague, or is invited already. */
export type Invite =
  | { sent: string }
  | { refusal: 'notYours' }
  | { refusal: 'known'; personId: string }
  | { refusal: 'invited'; invitationId: string };

/** Invites somebody by mail. An address that belongs to a colleague with an account leads to her. */
export async function invite(tx: Database, invited: Invited, by: Inviting): Promise<Invite> {
  const { viewer, places, now } = by;
  if (!mayGive(viewer, invited, places)) return { refusal: 'notYours' };
  const known = await personAt(tx, invited.email);
  if (known !== null && (await isColleague(tx, known))) return { refusal: 'known', personId: known };
  const waiting = await waitingFrom(tx, { email: invited.email, personId: known });
  if (waiting && stateOf(waiting, now) === 'open') return { refusal: 'invited', invitationId: waiting.id };
  if (waiting) await cancelInvitation(tx, waiting.id, now);

  return writeInvitation(tx, { ...invited, personId: known }, by);
}

const personAt = async (tx: Database, email: string): Promise<string | null> =>
  (await accountByEmail(tx, email)) ?? (await personByEmail(tx, email))?.id ?? null;

/** An inhabitant with an account may be invited to the team; a closed account is opened again by hand. */
async function isColleague(tx: Database, personId: string): Promise<boolean> {
  const account = await accountState(tx, personId);
  return account !== null && (account.deactivatedAt !== null || (await isOfTeam(tx, personId)));
}

async function writeInvitation(
  tx: Database,
  invited: Invited & { personId: string | null },
  by: Inviting,
): Promise<Invite> {
  const { viewer, lang, now } = by;
  const invitation = {
    ...invited,
    ...{ invitedBy: viewer.personId, invitedByName: viewer.name, lang },
    ...{ token: newToken(), sentAt: now, expiresAt: expiryOf(now) },
  };
  const row = await insertInvitation(tx, invitation);
  if (!row) {
    const other = await waitingFrom(tx, invited);
    return { refusal: 'invited', invitationId: other?.id ?? '' };
  }
  await mailInvitation(tx, by, invitation);
  const details = { role: invited.role };
  await record(tx, { actor: viewer.name, act: 'invitation.sent', subject: row.id, details }, now);
  return { sent: row.id };
}

/** Sends it again, in the name of whoever does, with a new link that is good for as long; false when it was answered meanwhile. */
export async function resend(tx: Database, invitation: Invitation, letter: Inviting): Promise<boolean> {
  const { now } = letter;
  const renewed = { token: newToken(), sentAt: now, expiresAt: expiryOf(now) };
  if (!(await renewInvitation(tx, invitation.id, renewed))) return false;
  const { personId: invitedBy, name: invitedByName } = letter.viewer;
  await passInvitation(tx, invitation.id, { id: invitedBy, name: invitedByName });
  await mailInvitation(tx, letter, { ...invitation, ...renewed, invitedByName });
  return true;
}

/** Takes an invitation back; false when it was answered meanwhile. */
export async function cancel(
  tx: Database,
  id: string,
  { actor, now }: { actor: { name: string }; now: Date },
): Promise<boolean> {
  if (!(await cancelInvitation(tx, id, now))) return false;
  await record(tx, { actor: actor.name, act: 'invitation.cancelled', subject: id }, now);
  return true;
}
