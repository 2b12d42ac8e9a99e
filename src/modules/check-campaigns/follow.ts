import { type RequestState, requestStates, stateOf } from '#modules/checks/rules';
import type { Followed } from './follow-store.ts';

/** A question and where it stands. */
export type Standing = Followed & { requestId: string; openedAt: Date; state: RequestState };

/** What the address of the list asks; anything unknown is the whole list. */
export interface Asked {
  state: RequestState | 'all';
  epci: string | null;
  number: number;
}

/** What one can look for: a question that lapsed was asked anew, or its space left. */
export const listedStates = ['overdue', 'call', 'waiting', 'corrected', 'confirmed'] as const;

export function askedOf(query: Record<string, string | undefined>): Asked {
  return {
    state: listedStates.find((state) => state === query.etat) ?? 'all',
    epci: /^\d{9}$/.test(query.epci ?? '') ? (query.epci as string) : null,
    number: /^[1-9]\d{0,4}$/.test(query.page ?? '') ? Number(query.page) : 1,
  };
}

/** The spaces that were asked, those that call for somebody first. */
export function standings(followed: readonly Followed[], now: Date): Standing[] {
  const known = followed.flatMap((each) =>
    each.requestId && each.openedAt
      ? [{ ...each, requestId: each.requestId, openedAt: each.openedAt, state: stateOf(each, now) }]
      : [],
  );
  const rank = ({ state }: Standing): number => requestStates.indexOf(state);
  return known
    .filter(({ state }) => state !== 'lapsed')
    .sort((a, b) => rank(a) - rank(b) || ageOf(a) - ageOf(b));
}

/** What waits is read from the oldest on, what was answered from the latest on. */
const ageOf = ({ openedAt, closedAt }: Standing): number =>
  closedAt ? -closedAt.getTime() : openedAt.getTime();

export const inGrouping = (epci: string | null) => (each: Pick<Followed, 'epciCode'>) =>
  epci === null || each.epciCode === epci;

/** How many stand in each state. */
export function countsOf(list: readonly Pick<Standing, 'state'>[]): Record<RequestState | 'all', number> {
  const count = (state: RequestState): number => list.filter((each) => each.state === state).length;
  const counts = Object.fromEntries(requestStates.map((state) => [state, count(state)]));
  return { ...(counts as Record<RequestState, number>), all: list.length };
}

/** Those that a person has to see to: nobody answered, or nobody can be written to. */
export const callsFor = ({ state }: Pick<Standing, 'state'>): boolean =>
  state === 'overdue' || state === 'call';
