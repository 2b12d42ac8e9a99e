import { findAlike } from '#modules/likeness';
import type { Database } from '#platform/database/deed';
import { slugs } from './kind.ts';
import { mergings } from './store.ts';

const everywhere = { everywhere: true, communes: [], epcis: [], spaces: [] };

const firstPair = async (db: Database) => (await findAlike(db, ['space'], everywhere)).space?.[0];

/** One real value per parameter of an address. */
export const examples = {
  kind: async () => slugs.space,
  one: async (db: Database) => (await firstPair(db))?.oneId ?? null,
  other: async (db: Database) => (await firstPair(db))?.otherId ?? null,
  merging: async (db: Database) => (await mergings(db, ['space'], { offset: 0, limit: 1 }))[0]?.id ?? null,
};
