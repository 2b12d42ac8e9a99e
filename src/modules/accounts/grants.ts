// Owns: role_grant.
import { tellPeople } from '#modules/network';
import type { Grant, Role } from '#platform/access';
import type { Database, DbOf } from '#platform/database/deed';
import { record } from '#platform/journal';

type Db = DbOf<'roleGrant' | 'journal'>;
type Reading = DbOf<never, 'roleGrant'>;

/** Who does something, and when. */
export interface By {
  actor: { id: string | null; name: string };
  now: Date;
}

/** A role given to a person: an animator's needs spaces, an ambassador's needs communes or EPCI. */
export interface NewGrant {
  personId: string;
  role: Role;
  communes?: readonly string[];
  epcis?: readonly string[];
  spaces?: readonly string[];
  /** From now on, when it is not said. */
  from?: Date;
  /** For good, when it is not said. */
  until?: Date | null;
}

/** A grant as it is kept. */
export interface HeldGrant extends Grant {
  id: string;
  personId: string;
  startsAt: Date;
  endsAt: Date | null;
}

/** Gives a role, and answers the grant's id. It is written in the journal. */
export async function grantRole(tx: Database, grant: NewGrant, by: By): Promise<string> {
  const id = await insertGrant(tx, grant, by);
  await tellPeople(tx, [grant.personId], by.now);
  return id;
}

/** Gives many roles, each by somebody at some time, which is told at once. */
export async function grantRoles(
  tx: Database,
  given: readonly { grant: NewGrant; by: By }[],
  now: Date,
): Promise<void> {
  for (const { grant, by } of given) await insertGrant(tx, grant, by);
  await tellPeople(tx, [...new Set(given.map(({ grant }) => grant.personId))], now);
}

async function insertGrant(tx: Db, grant: NewGrant, { actor, now }: By): Promise<string> {
  const { id } = await tx
    .insertInto('roleGrant')
    .values({
      personId: grant.personId,
      role: grant.role,
      communes: [...(grant.communes ?? [])],
      epcis: [...(grant.epcis ?? [])],
      spaces: [...(grant.spaces ?? [])],
      startsAt: grant.from ?? now,
      endsAt: grant.until ?? null,
      grantedBy: actor.name,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const where = { communes: grant.communes, epcis: grant.epcis, spaces: grant.spaces };
  await record(
    tx,
    {
      actor: nameOf(actor),
      act: 'role.granted',
      subject: grant.personId,
      details: { role: grant.role, ...where },
    },
    now,
  );
  return id;
}

/** Ends a grant now; one that had not begun is taken back. */
export async function endGrant(tx: Database, grantId: string, { actor, now }: By): Promise<void> {
  const grant = await tx.selectFrom('roleGrant').selectAll().where('id', '=', grantId).executeTakeFirst();
  if (!grant || (grant.endsAt !== null && grant.endsAt <= now)) return;
  if (grant.startsAt > now) await tx.deleteFrom('roleGrant').where('id', '=', grantId).execute();
  else await tx.updateTable('roleGrant').set({ endsAt: now }).where('id', '=', grantId).execute();
  await record(
    tx,
    { actor: nameOf(actor), act: 'role.ended', subject: grant.personId, details: { role: grant.role } },
    now,
  );
  await tellPeople(tx, [grant.personId], now);
}

/** The grants of a person that hold now. */
export const grantsOf = (db: Reading, personId: string, now: Date): Promise<HeldGrant[]> =>
  holding(db, now).where('personId', '=', personId).execute() as Promise<HeldGrant[]>;

/** All that a person was ever given, the latest first. */
export const grantHistory = (db: Reading, personId: string): Promise<HeldGrant[]> =>
  db
    .selectFrom('roleGrant')
    .select(columns)
    .where('personId', '=', personId)
    .orderBy('startsAt', 'desc')
    .execute() as Promise<HeldGrant[]>;

const columns = ['id', 'personId', 'role', 'communes', 'epcis', 'spaces', 'startsAt', 'endsAt'] as const;

const holding = (db: Reading, now: Date) =>
  db
    .selectFrom('roleGrant')
    .select(columns)
    .where('startsAt', '<=', now)
    .where((where) => where.or([where('endsAt', 'is', null), where('endsAt', '>', now)]))
    .orderBy('startsAt');

const nameOf = (actor: By['actor']): string => actor.name;
