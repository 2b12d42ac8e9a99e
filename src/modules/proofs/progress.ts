import type { BookLines, Entry } from '#modules/booklet';
import { isLetterDue, type Proof, type ProofState, stateOf, states } from './proof.ts';

export interface FollowedEntry {
  entry: Entry;
  proof: Proof | undefined;
  state: ProofState;
}

export interface Progress {
  groups: { name: string; counts: Record<ProofState, number>; total: number }[];
  counts: Record<ProofState, number>;
  total: number;
  /** In the order of the book. */
  all: FollowedEntry[];
  /** Those of whom something is awaited. */
  waiting: FollowedEntry[];
  /** To how many spaces a letter would leave now. */
  due: number;
}

/** How far the proofs of a book are, by grouping, and who has not signed. */
export function progressOf(book: BookLines, proofs: ReadonlyMap<string, Proof>, now: Date): Progress {
  const follow = (entry: Entry): FollowedEntry => {
    const proof = proofs.get(entry.id);
    return { entry, proof, state: stateOf(proof, entry) };
  };
  const groups = book.groups.map(({ name, entries }) => ({ name, followed: entries.map(follow) }));
  const all = groups.flatMap(({ followed }) => followed);
  return {
    groups: groups.map(({ name, followed }) => ({
      name,
      counts: countsOf(followed),
      total: followed.length,
    })),
    counts: countsOf(all),
    total: all.length,
    all,
    waiting: all.filter(({ state }) => state !== 'right' && state !== 'unsent'),
    due: all.filter(({ proof, state }) => isLetterDue(proof, state, now)).length,
  };
}

function countsOf(followed: readonly FollowedEntry[]): Record<ProofState, number> {
  const count = (state: ProofState) => followed.filter((one) => one.state === state).length;
  return Object.fromEntries(states.map((state) => [state, count(state)])) as Record<ProofState, number>;
}
