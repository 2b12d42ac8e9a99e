// Owns: invitation.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';
import { hashOf } from '#platform/secret-token';
import type { Invitation } from './invitation.ts';

type Db = DbOf<'invitation'>;

/** An invitation as it is sent; of the token in its mail, only a hash is kept. */
export interface NewInvitation extends Omit<Invitation, 'id' | 'acceptedAt' | 'cancelledAt'> {
  token: string;
  lang: 'fr' | 'en';
}

/** Writes an invitation down; nothing when one waits for an answer at this address, or from her, already. */
export const insertInvitation = (db: Db, { token, communes, epcis, spaces, ...said }: NewInvitation) =>
  db
    .insertInto('invitation')
    .values({
      ...said,
      tokenHash: hashOf(token),
      communes: [...communes],
      epcis: [...epcis],
      spaces: [...spaces],
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();

export const invitationById = (db: Db, id: string): Promise<Invitation | undefined> =>
  invitations(db).where('id', '=', id).executeTakeFirst() as Promise<Invitation | undefined>;

export const invitationByToken = (db: Db, token: string): Promise<Invitation | undefined> =>
  invitations(db).where('tokenHash', '=', hashOf(token)).executeTakeFirst() as Promise<
    Invitation | undefined
  >;

/** Holds the row until the end of the transaction: of two who open a link at once, the second waits. */
export const lockInvitation = (db: Db, token: string): Promise<Invitation | undefined> =>
  invitations(db).where('tokenHash', '=', hashOf(token)).forUpdate().executeTakeFirst() as Promise<
    Invitation | undefined
  >;

/** The one that waits for an answer at an address, or from a person; it may have lapsed. */
export const waitingFrom = (
  db: Db,
  { email, personId }: { email: string | null; personId: string | null },
): Promise<Invitation | undefined> =>
  waiting(db)
    .where((where) => where.or([where('email', '=', email), where('personId', '=', personId)]))
    .orderBy('sentAt', 'desc')
    .executeTakeFirst() as Promise<Invitation | undefined>;

/** Those that wait for an answer, among these ids: their own, and those of people. */
export const waitingAmong = (db: Db, ids: readonly string[]): Promise<Invitation[]> =>
  waiting(db)
    .where((where) =>
      where.or([
        where('id', '=', sql<string>`any(${ids}::uuid[])`),
        where('personId', '=', sql<string>`any(${ids}::uuid[])`),
      ]),
    )
    .execute() as Promise<Invitation[]>;

/** Those that somebody sent and that wait for an answer, the latest first. */
export const waitingSentBy = (db: Db, personId: string): Promise<Invitation[]> =>
  waiting(db).where('invitedBy', '=', personId).orderBy('sentAt', 'desc').execute() as Promise<Invitation[]>;

/** Uses an invitation up; who does it holds its row. */
export const markAccepted = (db: Db, { id, personId, now }: { id: string; personId: string; now: Date }) =>
  db.updateTable('invitation').set({ acceptedAt: now, personId }).where('id', '=', id).execute();

/** Sends it again: the link of before no longer leads anywhere. */
export const renewInvitation = (
  db: Db,
  id: string,
  { token, ...renewed }: { token: string; sentAt: Date; expiresAt: Date },
) => changeWaiting(db, id, { ...renewed, tokenHash: hashOf(token) });

/** Takes it back; nothing when it was answered meanwhile. */
export const cancelInvitation = (db: Db, id: string, now: Date) =>
  changeWaiting(db, id, { cancelledAt: now });

/** From now on it is somebody else who invites. */
export const passInvitation = (db: Db, id: string, to: { id: string; name: string }) =>
  changeWaiting(db, id, { invitedBy: to.id, invitedByName: to.name });

/** Forgets those that lapsed or were answered before a day: who was asked is nobody's business any more. */
export async function eraseInvitations(db: Db, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('invitation')
    .where('expiresAt', '<', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** An invitation whose page may stand for all others where pages are walked through. */
export const anyInvitation = (db: Db) =>
  db.selectFrom('invitation').select('id').orderBy('id').executeTakeFirst();

type Changes = Partial<{
  tokenHash: string;
  sentAt: Date;
  expiresAt: Date;
  cancelledAt: Date;
  invitedBy: string;
  invitedByName: string;
}>;

const changeWaiting = (db: Db, id: string, changes: Changes) =>
  db
    .updateTable('invitation')
    .set(changes)
    .where('id', '=', id)
    .where('acceptedAt', 'is', null)
    .where('cancelledAt', 'is', null)
    .returning('id')
    .executeTakeFirst();

const waiting = (db: Db) => invitations(db).where('acceptedAt', 'is', null).where('cancelledAt', 'is', null);

const invitations = (db: Db) =>
  db
    .selectFrom('invitation')
    .select(['id', 'email', 'name', 'personId', 'role', 'communes', 'epcis', 'spaces'])
    .select(['invitedBy', 'invitedByName', 'sentAt', 'expiresAt', 'acceptedAt', 'cancelledAt']);
