import type { Database } from '#platform/database/connect';
import { alikeSpaces } from './alike-spaces.ts';
import { slugs } from './kind.ts';
import { mergings } from './store.ts';

const everywhere = { everywhere: true, communes: [], epcis: [], spaces: [] };

/** One real value per parameter of an address. */
export const examples = {
  kind: async () => slugs.space,
  one: async (db: Database) => (await alikeSpaces(db, everywhere, 1))[0]?.oneId ?? null,
  other: async (db: Database) => (await alikeSpaces(db, everywhere, 1))[0]?.otherId ?? null,
  merging: async (db: Database) => (await mergings(db, ['space'], { offset: 0, limit: 1 }))[0]?.id ?? null,
};
