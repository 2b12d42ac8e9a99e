import type { Ask } from '#platform/http/env';
import { type Asked, askFor } from './find.ts';
import type { Search } from './search.ts';

const mostKept = 1000;

/**
 * Reads the place and the words of a search, once for all those who type the same: they mean the same until the
 * network changes.
 */
export async function askOnce({ var: { db, remember } }: Ask, search: Search): Promise<Asked> {
  const known = await remember('what was typed', async () => new Map<string, Promise<Asked>>());
  const typed = JSON.stringify([search.place, search.words]);
  const asked = known.get(typed) ?? askFor(db, search);
  if (known.size >= mostKept) known.clear();
  known.set(typed, asked);
  asked.catch(() => known.delete(typed));
  return { ...(await asked), search };
}
