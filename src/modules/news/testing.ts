import type { Database } from '#platform/database/deed';
import { addItem, type Written } from './write-item.ts';

/** An item of the whole network, published at once, unless it is said otherwise. */
const anItem = (about: Partial<Written> = {}): Written => ({
  spaceId: null,
  communeCode: null,
  epciCode: null,
  title: 'À Souillac, on répare avant de jeter',
  body: 'Un samedi par mois, deux bénévoles remettent en état les ordinateurs de plus de dix ans.',
  lang: 'fr',
  act: 'publish',
  publishAt: null,
  expiresAt: null,
  ...about,
});

/** Writes an item down as somebody without an account would have. */
export const written = (
  db: Database,
  about: Partial<Written>,
  now: Date,
): Promise<{ id: string; number: number }> =>
  addItem(db, anItem(about), { author: { id: null, name: 'Nadia Ferrand' }, now });
