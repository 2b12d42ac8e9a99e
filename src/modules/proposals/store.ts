// Owns: space_proposal, space_proposal_note, proposal_setting. Reads: space, commune.
import { sql } from 'kysely';
import { within } from '#modules/network';
import type { DbOf } from '#platform/database/deed';
import type { Scope } from '#platform/scope';
import type { Note, Proposal, ProposalState } from './proposal.ts';

type Db = DbOf<'spaceProposal' | 'spaceProposalNote' | 'proposalSetting', 'space' | 'commune'>;

/** Whether this network wants an ambassador to look at what the spaces save. */
export async function isModerated(db: Db): Promise<boolean> {
  const line = await db.selectFrom('proposalSetting').select('moderated').executeTakeFirst();
  return line?.moderated ?? false;
}

export async function setModerated(db: Db, moderated: boolean): Promise<void> {
  await db
    .insertInto('proposalSetting')
    .values({ moderated })
    .onConflict((conflict) => conflict.column('onlyLine').doUpdateSet({ moderated }))
    .execute();
}

export async function addProposal(
  db: Db,
  {
    changes,
    ...proposal
  }: Pick<Proposal, 'spaceId' | 'personId' | 'personName' | 'structureId' | 'changes' | 'proposedAt'>,
): Promise<string> {
  const values = { ...proposal, changes: JSON.stringify(changes) };
  return (await db.insertInto('spaceProposal').values(values).returning('id').executeTakeFirstOrThrow()).id;
}

/** What waits about one space, the oldest first: the order in which it is laid over the page. */
export const waitingFor = (db: Db, spaceId: string): Promise<Proposal[]> =>
  proposals(db)
    .where('spaceId', '=', spaceId)
    .where('state', '=', 'waiting')
    .orderBy('proposedAt')
    .orderBy('id')
    .execute() as Promise<Proposal[]>;

export const proposalById = (db: Db, id: string): Promise<Proposal | undefined> =>
  proposals(db).where('spaceProposal.id', '=', id).executeTakeFirst() as Promise<Proposal | undefined>;

/** Locks a proposal, so that it is decided once. */
export const lockProposal = (db: Db, id: string): Promise<Proposal | undefined> =>
  proposals(db).where('spaceProposal.id', '=', id).forUpdate().executeTakeFirst() as Promise<
    Proposal | undefined
  >;

export async function decideProposal(
  db: Db,
  id: string,
  decision: { state: ProposalState; decidedAt: Date; decidedBy: string; reason: string | null },
): Promise<void> {
  await db.updateTable('spaceProposal').set(decision).where('id', '=', id).execute();
}

export type ListedProposal = Proposal & { spaceName: string; communeName: string };

/** What waits in a territory, the oldest first. */
export const waitingIn = (db: Db, scope: Scope): Promise<ListedProposal[]> =>
  proposals(db)
    .innerJoin('space', 'space.id', 'spaceProposal.spaceId')
    .innerJoin('commune', 'commune.code', 'space.communeCode')
    .select(['space.name as spaceName', 'commune.name as communeName'])
    .where('state', '=', 'waiting')
    .where(within(scope))
    .orderBy('proposedAt')
    .execute() as Promise<ListedProposal[]>;

export async function countWaitingIn(db: Db, scope: Scope): Promise<number> {
  const { count } = await db
    .selectFrom('spaceProposal')
    .innerJoin('space', 'space.id', 'spaceProposal.spaceId')
    .innerJoin('commune', 'commune.code', 'space.communeCode')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('state', '=', 'waiting')
    .where(within(scope))
    .executeTakeFirstOrThrow();
  return count;
}

/** What somebody proposed about a space and was answered since, the latest first. */
export const answeredSince = (
  db: Db,
  { personId, spaceId, since }: { personId: string; spaceId: string; since: Date },
): Promise<Proposal[]> =>
  proposals(db)
    .where('personId', '=', personId)
    .where('spaceId', '=', spaceId)
    .where('state', 'in', ['accepted', 'refused'])
    .where('decidedAt', '>', since)
    .orderBy('decidedAt', 'desc')
    .execute() as Promise<Proposal[]>;

export async function addNote(db: Db, note: Note & { proposalId: string }): Promise<void> {
  await db.insertInto('spaceProposalNote').values(note).execute();
}

export const notesOf = (db: Db, proposalId: string): Promise<Note[]> =>
  db
    .selectFrom('spaceProposalNote')
    .select(['at', 'authorName', 'words'])
    .where('proposalId', '=', proposalId)
    .orderBy('at')
    .orderBy('id')
    .execute();

/** A year after the decision the history says enough. */
export async function eraseDecided(db: Db, before: Date): Promise<number> {
  const erased = await db.deleteFrom('spaceProposal').where('decidedAt', '<', before).executeTakeFirst();
  return Number(erased.numDeletedRows);
}

/** One that is there, for the walk of all pages. */
export const someProposal = async (db: Db): Promise<string | null> =>
  (await db.selectFrom('spaceProposal').select('id').orderBy('id').executeTakeFirst())?.id ?? null;

const proposals = (db: Db) => db.selectFrom('spaceProposal').selectAll('spaceProposal');
