import { listAsked } from '#platform/list-asked';
import { type ListState, states } from './space-list.ts';

/** What the address of the list asks; anything unknown is the whole list. */
export function askedOf(query: Record<string, string | undefined>): {
  words: string;
  state: ListState;
  number: number;
} {
  const state = states.find((each) => each === query.etat) ?? 'all';
  return { ...listAsked(query), state };
}
