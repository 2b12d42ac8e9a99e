// Owns: resource_proposal, resource_comment. Reads: resource, resource_version, space, commune.
import { sql } from 'kysely';
import { within } from '#modules/network';
import type { DbOf } from '#platform/database/deed';
import type { Scope } from '#platform/scope';
import type { Comment, Proposal } from './proposal.ts';

type Db = DbOf<'resourceProposal' | 'resourceComment', 'resource' | 'resourceVersion' | 'space' | 'commune'>;

export type NewProposal = Omit<Proposal, 'id' | 'state' | 'deciderName' | 'decidedAt' | 'isOutcomeRead'>;

/** Offers a version; one that the same adaptation offered before and that waits still is replaced by it. */
export const insertProposal = async (db: Db, proposal: NewProposal): Promise<string> => {
  await db
    .updateTable('resourceProposal')
    .set({ state: 'replaced', decidedAt: proposal.proposedAt })
    .where('fromId', '=', proposal.fromId)
    .where('state', '=', 'open')
    .execute();
  return (await db.insertInto('resourceProposal').values(proposal).returning('id').executeTakeFirstOrThrow())
    .id;
};

/** Every proposal for a resource, the latest first. */
export const proposalsFor = (db: Db, resourceId: string): Promise<Proposal[]> =>
  db
    .selectFrom('resourceProposal')
    .selectAll()
    .where('resourceId', '=', resourceId)
    .orderBy('proposedAt', 'desc')
    .$castTo<Proposal>()
    .execute();

/** What an adaptation offered last. */
export const lastProposalOf = (db: Db, fromId: string): Promise<Proposal | undefined> =>
  db
    .selectFrom('resourceProposal')
    .selectAll()
    .where('fromId', '=', fromId)
    .orderBy('proposedAt', 'desc')
    .$castTo<Proposal>()
    .executeTakeFirst();

/** The latest version of an adaptation that was taken. */
export const takenVersionOf = async (db: Db, fromId: string): Promise<number | null> =>
  (
    await db
      .selectFrom('resourceProposal')
      .select((select) => select.fn.max('fromVersion').as('taken'))
      .where('fromId', '=', fromId)
      .where('state', '=', 'accepted')
      .executeTakeFirst()
  )?.taken ?? null;

/** Holds a proposal, so that two who decide follow each other. */
export const lockProposal = (db: Db, id: string): Promise<Proposal | undefined> =>
  db
    .selectFrom('resourceProposal')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .$castTo<Proposal>()
    .executeTakeFirst();

export const decide = async (
  db: Db,
  id: string,
  decision: { state: 'accepted' | 'declined'; decidedBy: string; deciderName: string; decidedAt: Date },
): Promise<void> => {
  await db.updateTable('resourceProposal').set(decision).where('id', '=', id).execute();
};

export interface Waiting extends Proposal {
  title: string;
}

/** The proposals that wait for somebody, the oldest first. */
export const waitingFor = (db: Db, scope: Scope, limit: number): Promise<Waiting[]> =>
  db
    .selectFrom('resourceProposal')
    .innerJoin('resource', 'resource.id', 'resourceProposal.resourceId')
    .innerJoin('resourceVersion as said', (join) =>
      join.onRef('said.resourceId', '=', 'resource.id').onRef('said.number', '=', 'resource.version'),
    )
    .leftJoin('space', 'space.id', 'resource.spaceId')
    .leftJoin('commune', 'commune.code', 'space.communeCode')
    .selectAll('resourceProposal')
    .select('said.title')
    .where('state', '=', 'open')
    .where(sql<boolean>`coalesce(${within(scope)}, ${scope.everywhere}::boolean)`)
    .orderBy('proposedAt')
    .limit(limit)
    .$castTo<Waiting>()
    .execute();

export interface Outcome {
  id: string;
  resourceId: string;
  /** Of her adaptation: the original may have been taken back from the public. */
  title: string;
  state: 'accepted' | 'declined';
  deciderName: string;
}

/** What others decided of the proposals that somebody made and she has not read, the latest first. */
export const outcomesFor = (
  db: Db,
  { personId, scope }: { personId: string; scope: Scope },
  limit: number,
): Promise<Outcome[]> =>
  db
    .selectFrom('resourceProposal')
    .innerJoin('resource', 'resource.id', 'resourceProposal.fromId')
    .innerJoin('resourceVersion as said', (join) =>
      join.onRef('said.resourceId', '=', 'resource.id').onRef('said.number', '=', 'resource.version'),
    )
    .leftJoin('space', 'space.id', 'resource.spaceId')
    .leftJoin('commune', 'commune.code', 'space.communeCode')
    .select(['resourceProposal.id', 'resourceProposal.resourceId', 'state', 'deciderName', 'said.title'])
    .where('proposedBy', '=', personId)
    .where('decidedBy', '<>', personId)
    .where('state', 'in', ['accepted', 'declined'])
    .where('isOutcomeRead', '=', false)
    .where(sql<boolean>`coalesce(${within(scope)}, ${scope.everywhere}::boolean)`)
    .orderBy('decidedAt', 'desc')
    .limit(limit)
    .$castTo<Outcome>()
    .execute();

export const markOutcomeRead = async (db: Db, id: string): Promise<void> => {
  await db.updateTable('resourceProposal').set({ isOutcomeRead: true }).where('id', '=', id).execute();
};

export const insertComment = async (
  db: Db,
  comment: Omit<Comment, 'id'> & { resourceId: string; proposalId: string | null; authorId: string },
): Promise<void> => {
  await db.insertInto('resourceComment').values(comment).execute();
};

/** What was said of a resource; or of what one adaptation offers to it, in all its proposals: in its order. */
export const commentsOn = (
  db: Db,
  about: { resourceId: string; fromId: string | null },
): Promise<Comment[]> =>
  db
    .selectFrom('resourceComment')
    .select(['id', 'kind', 'body', 'authorName', 'at'])
    .where('resourceId', '=', about.resourceId)
    .where(({ eb, selectFrom }) =>
      about.fromId === null
        ? eb('proposalId', 'is', null)
        : eb(
            'proposalId',
            'in',
            selectFrom('resourceProposal')
              .select('id')
              .where('resourceId', '=', about.resourceId)
              .where('fromId', '=', about.fromId),
          ),
    )
    .orderBy('at')
    .orderBy('id')
    .$castTo<Comment>()
    .execute();
