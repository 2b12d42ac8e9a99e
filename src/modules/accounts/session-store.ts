// Owns: session. Reads: account_user, person, role_grant.
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Grant } from '#platform/access';
import type { DbOf } from '#platform/database/deed';

type Db = DbOf<'session', 'accountUser' | 'person' | 'roleGrant'>;

/** A sign-in with whose it is and what she may do now. */
export interface FoundSession {
  id: string;
  shared: boolean;
  beganAt: Date;
  seenAt: Date;
  endsAt: Date;
  personId: string;
  name: string;
  email: string;
  twoFactorEnabled: boolean;
  deactivatedAt: Date | null;
  grants: Grant[];
}

export const findSession = (db: Db, token: string, now: Date): Promise<FoundSession | undefined> =>
  db
    .selectFrom('session')
    .innerJoin('accountUser', 'accountUser.id', 'session.userId')
    .innerJoin('person', 'person.id', 'session.userId')
    .select((column) => [
      'session.id',
      'session.shared',
      'session.beganAt',
      'session.seenAt',
      'session.endsAt',
      'person.id as personId',
      'person.name',
      'accountUser.email',
      'accountUser.twoFactorEnabled',
      'accountUser.deactivatedAt',
      jsonArrayFrom(
        column
          .selectFrom('roleGrant')
          .select(['role', 'communes', 'epcis', 'spaces'])
          .whereRef('roleGrant.personId', '=', 'person.id')
          .where('startsAt', '<=', now)
          .where((where) => where.or([where('endsAt', 'is', null), where('endsAt', '>', now)])),
      ).as('grants'),
    ])
    .where('token', '=', token)
    .executeTakeFirst() as Promise<FoundSession | undefined>;

/**
 * Writes down that a sign-in is used, and until when it lasts; not when it was ended since it was found, which
 * brings its end closer, if only to a moment after this request began.
 */
export const touchSession = (
  db: Db,
  found: { id: string; endsAt: Date },
  at: { seenAt: Date; endsAt: Date },
) =>
  db
    .updateTable('session')
    .set(at)
    .where('id', '=', found.id)
    .where('endsAt', '>', at.seenAt)
    .where('endsAt', '>=', found.endsAt)
    .execute();

/** Gives a sign-in that has just begun its own end. */
export const beginSession = (
  db: Db,
  token: string,
  start: { shared: boolean; beganAt: Date; seenAt: Date; endsAt: Date },
) => db.updateTable('session').set(start).where('token', '=', token).execute();

/** What a person is shown of her sign-ins. */
export interface ListedSession {
  id: string;
  userAgent: string | null;
  shared: boolean;
  beganAt: Date;
  seenAt: Date;
}

export const sessionsOf = (db: Db, userId: string, now: Date): Promise<ListedSession[]> =>
  db
    .selectFrom('session')
    .select(['id', 'userAgent', 'shared', 'beganAt', 'seenAt'])
    .where('userId', '=', userId)
    .where('endsAt', '>', now)
    .orderBy('seenAt', 'desc')
    .execute();

/** Ends one sign-in of a person, or all of them. The rows stay a day, so that a draft finds its author. */
export const endSessions = (db: Db, userId: string, { id, now }: { id?: string; now: Date }) =>
  db
    .updateTable('session')
    .set({ endsAt: now })
    .where('userId', '=', userId)
    .where('endsAt', '>', now)
    .$if(id !== undefined, (query) => query.where('id', '=', id as string))
    .execute();

/** A sign-in that nobody is to have: no browser got its cookie. */
export const dropSession = (db: Db, token: string) =>
  db.deleteFrom('session').where('token', '=', token).execute();

export const forgetOldSessions = (db: Db, before: Date) =>
  db.deleteFrom('session').where('endsAt', '<', before).executeTakeFirst();
