import type { MailState } from '#platform/mail/mail-state';

/** What those who run a network ask of the outbox: a few answers, where the program knows more states. */
export const shelves = {
  attente: ['unsorted', 'waiting', 'held'],
  partis: ['sent', 'gathered'],
  refuses: ['refused'],
  abandonnes: ['given-up'],
  revenus: ['bounced'],
  injoignables: ['stopped'],
  'non-voulus': ['unwanted'],
} as const satisfies Record<string, readonly MailState[]>;

/** As it stands in the address of the page. */
export type Shelf = keyof typeof shelves;

export const shelfNames = Object.keys(shelves) as Shelf[];

/** How many are on a shelf; on all of them together without one. */
export function countOn(counts: ReadonlyMap<MailState, number>, shelf: Shelf | null): number {
  const states: readonly MailState[] = shelf === null ? [...counts.keys()] : shelves[shelf];
  return states.reduce((sum, state) => sum + (counts.get(state) ?? 0), 0);
}
