import { listAsked } from '#platform/list-asked';
import { type MemberState, memberStates } from './member.ts';

/** What the address of the list asks; anything unknown is the whole list. */
export function askedOf(query: Record<string, string | undefined>): {
  words: string;
  state: MemberState | null;
  number: number;
} {
  const state = memberStates.find((each) => each === query.etat) ?? null;
  return { ...listAsked(query), state };
}
