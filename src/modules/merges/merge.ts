import type { Kind } from '#modules/likeness/rules';
import type { Couple } from '#modules/network';
import { actorOf } from '#modules/network/rules';
import { can } from '#platform/access';
import type { Database, Transaction } from '#platform/database/deed';
import type { Follower } from '#platform/follower';
import type { SignedIn } from '#platform/http/guard';
import { record } from '#platform/journal';
import type { Module } from '#platform/module';
import { permissionOf } from './kind.ts';
import { entriesBetween, snapshot } from './ledger.ts';
import { passOver } from './pass-over.ts';
import { bothHaveCodes, isShared, keeperOf, personSubject, shutAccount } from './person-subject.ts';
import { spaceSubject } from './space-subject.ts';
import { keepMerging, lockBoth } from './store.ts';
import { structureSubject } from './structure-subject.ts';
import type { By, Subject, Thing } from './subject.ts';

export const subjects: Record<Kind, Subject> = {
  space: spaceSubject,
  structure: structureSubject,
  person: personSubject,
};

/** What is known of all that points to spaces, structures and people, whether its module is on or off here. */
export const followersOf = (program: readonly Module[]): Follower[] =>
  program.flatMap(({ follows }) => follows ?? []);

export interface Wanted extends Couple {
  kind: Kind;
  /** On what the one that goes is believed. */
  taken: readonly string[];
  /** She was told that both sign in with a code of their own, and that it is one person all the same. */
  isSure: boolean;
}

export type MergeRefusal = 'gone' | 'notYours' | 'otherStays' | 'unsure' | 'shared';

/**
 * Makes two things one: what was chosen is taken, what pointed to the one that goes passes over, and each row that
 * changed is written down, so that all of it can be given back.
 */
export async function merge(
  tx: Transaction,
  wanted: Wanted,
  { followers, viewer, now }: { followers: readonly Follower[]; viewer: SignedIn; now: Date },
): Promise<{ refusal: MergeRefusal } | { id: string }> {
  const { kind, goneId, keptId, taken } = wanted;
  const by = { actor: actorOf(viewer), now };
  const subject = subjects[kind];
  const held = await lockBoth(tx, kind, [goneId, keptId]);
  const [gone, kept] = [await subject.read(tx, goneId, 'fr'), await subject.read(tx, keptId, 'fr')];
  if (!gone || !kept || held.size < 2) return { refusal: 'gone' };
  if (![gone, kept].every(({ target }) => can(viewer, permissionOf(kind), target)))
    return { refusal: 'notYours' };
  const refusal = kind === 'person' ? refusalOfPeople(gone, kept, wanted) : null;
  if (refusal) return { refusal };

  const asked = { kind, ids: [goneId, keptId], followers };
  const before = await snapshot(tx, asked);
  if (taken.length > 0) await subject.take(tx, { goneId, keptId }, taken, by);
  for (const follower of followers.filter(({ to, how }) => to === kind && how === 'passes'))
    await passOver(tx, follower, { goneId, keptId });
  const shut = kind === 'person' && (await shutAccount(tx, { goneId, keptId }, by));
  await subject.unite(tx, { goneId, keptId }, by);
  const entries = entriesBetween(before, await snapshot(tx, asked));

  const names = { goneName: gone.name, keptName: kept.name };
  const merging = { kind, goneId, keptId, ...names, shutAccount: shut, mergedAt: now, mergedBy: viewer.name };
  const id = await keepMerging(tx, merging, entries);
  await tellJournal(tx, wanted, by, bothHaveCodes(gone, kept));
  return { id };
}

/** Of two accounts, the one in use stays; two that both ask for a code are perhaps two people. */
function refusalOfPeople(gone: Thing, kept: Thing, { isSure, keptId }: Wanted): MergeRefusal | null {
  const keeper = keeperOf(gone, kept);
  if (isShared(gone)) return 'shared';
  if (keeper !== null && keeper !== keptId) return 'otherStays';
  return bothHaveCodes(gone, kept) && !isSure ? 'unsure' : null;
}

const tellJournal = (tx: Database, { kind, goneId, keptId }: Wanted, { actor, now }: By, hadCodes: boolean) =>
  record(
    tx,
    {
      actor: actor.name,
      act: `${kind}.merged`,
      subject: keptId,
      details: { gone: goneId, ...(hadCodes ? { bothHadCodes: true } : {}) },
    },
    now,
  );
