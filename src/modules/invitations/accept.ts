import { accountByEmail, accountState, createAccount, grantRole, grantsOf } from '#modules/accounts';
import { addPerson, lockPeople, personByEmail, welcomeIn } from '#modules/network';
import { readPlaces } from '#modules/roles';
import { reaches } from '#platform/access';
import { type Database, inTransaction } from '#platform/database/deed';
import { record } from '#platform/journal';
import { type Invitation, type InvitationState, stateOf } from './invitation.ts';
import { lockInvitation, markAccepted } from './store.ts';

/** Why a link leads no further; `unknown` is a link that was never sent, or was replaced by a newer one. */
export type BadLink = Exclude<InvitationState, 'open'> | 'unknown' | 'shut';

/**
 * Takes an invitation up, once, whoever opens its link: the account is opened, the role given. Of two who
 * press the button at once, the second is told that it was used.
 */
export function accept(
  db: Database,
  token: string,
  now: Date,
): Promise<{ personId: string } | { refusal: BadLink }> {
  return inTransaction(db, async (tx) => {
    const invitation = await lockInvitation(tx, token);
    if (!invitation) return { refusal: 'unknown' };
    const state = await standingOf(tx, invitation, now);
    if (state !== 'open') return { refusal: state };

    const personId = await personOf(tx, invitation);
    await lockPeople(tx, [personId]);
    if ((await accountState(tx, personId))?.deactivatedAt) return { refusal: 'shut' };
    await createAccount(tx, { personId, email: invitation.email });
    await markAccepted(tx, { id: invitation.id, personId, now });
    await giveShare(tx, personId, { invitation, now });
    return { personId };
  });
}

/** Where an invitation stands: one whose sender may invite no more opens nothing, as if it had been taken back. */
export async function standingOf(db: Database, invitation: Invitation, now: Date): Promise<InvitationState> {
  const state = stateOf(invitation, now);
  return state === 'open' && !(await mayStillInvite(db, invitation, now)) ? 'cancelled' : state;
}

async function mayStillInvite(
  db: Database,
  { role, spaces, invitedBy }: Invitation,
  now: Date,
): Promise<boolean> {
  if (invitedBy === null) return true;
  const inviting = role === 'animator' ? ['coordinator', 'ambassador'] : ['coordinator'];
  const held = (await grantsOf(db, invitedBy, now)).filter((grant) => inviting.includes(grant.role));
  const places = await readPlaces(db);
  return (
    held.length > 0 && spaces.every((id) => held.some((grant) => reaches(grant, places.spaces.get(id) ?? {})))
  );
}

/** Who she is: by the address of her account, by the person she was when invited, or somebody new. */
const personOf = async (tx: Database, { email, name, personId }: Invitation): Promise<string> =>
  (await accountByEmail(tx, email)) ??
  personId ??
  (await personByEmail(tx, email))?.id ??
  addPerson(tx, { name, email });

async function giveShare(
  tx: Database,
  personId: string,
  { invitation, now }: { invitation: Invitation; now: Date },
): Promise<void> {
  const { id, role, communes, epcis, spaces, invitedBy, invitedByName } = invitation;
  const by = { actor: { id: invitedBy, name: invitedByName }, now };
  await grantRole(tx, { personId, role, communes, epcis, spaces }, by);
  for (const spaceId of spaces) await welcomeIn(tx, { spaceId, personId, now });
  await record(
    tx,
    { actor: invitation.name, act: 'invitation.accepted', subject: personId, details: { invitation: id } },
    now,
  );
}
