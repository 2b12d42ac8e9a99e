import type { Ask } from '#platform/http/env';
import { keepUnlessItFails } from '#platform/http/memory';
import { type Asked, askFor } from './find.ts';
import type { Search } from './search.ts';

const mostKept = 1000;

/**
 * Reads the place and the words of a search, once for all those who type the same: they mean the same until the
 * network changes.
 */
export async function askOnce(c: Ask, search: Search): Promise<Asked> {
  const known = await c.get('remember')('what was typed', async () => new Map<string, Promise<Asked>>());
  const typed = JSON.stringify([search.place, search.words]);
  const asked = known.get(typed) ?? keep(known, typed, askFor(c.get('db'), search));
  return { ...(await asked), search };
}

function keep(known: Map<string, Promise<Asked>>, typed: string, asked: Promise<Asked>): Promise<Asked> {
  if (known.size >= mostKept) known.clear();
  keepUnlessItFails(known, typed, asked, asked);
  return asked;
}
