// Owns: invitation.
import { sql } from 'kysely';
import type { DbOf } from '#platform/database/deed';
import type { Invitation } from './invitation.ts';

type Db = DbOf<'invitation'>;

export interface NewInvitation
  extends Omit<Invitation, 'id' | 'acceptedAt' | 'cancelledAt' | 'communes' | 'epcis' | 'spaces'> {
  communes: string[];
  epcis: string[];
  spaces: string[];
  tokenHash: string;
  lang: 'fr' | 'en';
}

/** Writes an invitation down; nothing when one waits for an answer at this address, or from her, already. */
export const insertInvitation = (db: Db, invitation: NewInvitation) =>
  db
    .insertInto('invitation')
    .values(invitation)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();

export const invitationById = (db: Db, id: string): Promise<Invitation | undefined> =>
  invitations(db).where('id', '=', id).executeTakeFirst() as Promise<Invitation | undefined>;

export const invitationByHash = (db: Db, tokenHash: string): Promise<Invitation | undefined> =>
  invitations(db).where('tokenHash', '=', tokenHash).executeTakeFirst() as Promise<Invitation | undefined>;

/** The one that waits for an answer at an address, or from a person; it may have lapsed. */
export const waitingFrom = (
  db: Db,
  { email, personId }: { email: string | null; personId: string | null },
): Promise<Invitation | undefined> =>
  invitations(db)
    .where('acceptedAt', 'is', null)
    .where('cancelledAt', 'is', null)
    .where((where) => where.or([where('email', '=', email), where('personId', '=', personId)]))
    .orderBy('sentAt', 'desc')
    .executeTakeFirst() as Promise<Invitation | undefined>;

/** The invitations without an answer of a page of the list, by their own ids and by those of people. */
export const waitingAmong = (db: Db, ids: readonly string[]): Promise<Invitation[]> =>
  invitations(db)
    .where('acceptedAt', 'is', null)
    .where('cancelledAt', 'is', null)
    .where((where) =>
      where.or([
        where('id', '=', sql<string>`any(${ids}::uuid[])`),
        where('personId', '=', sql<string>`any(${ids}::uuid[])`),
      ]),
    )
    .execute() as Promise<Invitation[]>;

/** Uses an invitation up; who does it holds its row. */
export const markAccepted = (db: Db, { id, personId, now }: { id: string; personId: string; now: Date }) =>
  db.updateTable('invitation').set({ acceptedAt: now, personId }).where('id', '=', id).execute();

/** Holds the row until the end of the transaction: of two who open a link at once, the second waits. */
export const lockInvitation = (db: Db, tokenHash: string): Promise<Invitation | undefined> =>
  invitations(db).where('tokenHash', '=', tokenHash).forUpdate().executeTakeFirst() as Promise<
    Invitation | undefined
  >;

/** Sends it again: the link of before no longer leads anywhere. */
export const renewInvitation = (
  db: Db,
  id: string,
  renewed: { tokenHash: string; sentAt: Date; expiresAt: Date },
) =>
  db
    .updateTable('invitation')
    .set(renewed)
    .where('id', '=', id)
    .where('acceptedAt', 'is', null)
    .where('cancelledAt', 'is', null)
    .returning('id')
    .executeTakeFirst();

/** Takes it back; nothing when it was answered meanwhile. */
export const cancelInvitation = (db: Db, id: string, now: Date) =>
  db
    .updateTable('invitation')
    .set({ cancelledAt: now })
    .where('id', '=', id)
    .where('acceptedAt', 'is', null)
    .where('cancelledAt', 'is', null)
    .returning('id')
    .executeTakeFirst();

/** Forgets those that lapsed or were answered before a day: who was asked is nobody's business any more. */
export async function eraseInvitations(db: Db, before: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('invitation')
    .where('expiresAt', '<', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

const invitations = (db: Db) =>
  db
    .selectFrom('invitation')
    .select([
      'id',
      'email',
      'name',
      'personId',
      'role',
      'communes',
      'epcis',
      'spaces',
      'invitedBy',
      'invitedByName',
      'sentAt',
      'expiresAt',
      'acceptedAt',
      'cancelledAt',
    ]);
