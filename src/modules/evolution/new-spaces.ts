// Reads: presence, space, commune.
import { spacePath } from '#modules/space-page/rules';
import type { DbOf } from '#platform/database/deed';
import type { FeedEntry, PublicList } from '#platform/feeds/list';
import { evolutionPath } from './paths.ts';
import { words } from './words.ts';

const mostEntries = 50;

/** The spaces that opened last, for programs that follow them. */
export const newSpaces: PublicList = {
  path: evolutionPath,
  label: { fr: 'Nouveaux espaces', en: 'New spaces' },
  about: {
    fr: 'Chaque espace qui entre dans l’annuaire.',
    en: 'Each space that enters the directory.',
  },
  shownOn: ['/', '/annuaire', evolutionPath],
  open: async ({ db, network, lang }) => {
    const t = words(lang).newSpaces;
    return {
      title: t.title(network.name),
      description: t.description,
      path: evolutionPath,
      query: '',
      entries: () => openedLast(db),
    };
  },
};

/** By the day on which each entered the directory for the first time, whatever was closed and opened again since. */
async function openedLast(db: DbOf<never, 'presence' | 'space' | 'commune'>): Promise<FeedEntry[]> {
  const rows = await db
    .selectFrom('presence')
    .innerJoin('space', 'space.id', 'spaceId')
    .innerJoin('commune', 'commune.code', 'space.communeCode')
    .select(({ fn }) => [
      'space.id',
      'slug',
      'space.name',
      'commune.name as communeName',
      'address',
      'space.postalCode',
      'summary',
      'updatedAt',
      fn.min('fromAt').as('publishedAt'),
    ])
    .where('space.status', '=', 'published')
    .groupBy(['space.id', 'commune.code'])
    .orderBy('publishedAt', 'desc')
    .orderBy('space.id')
    .limit(mostEntries)
    .execute();
  return rows.map(
    ({ id, slug, name, communeName, address, postalCode, summary, updatedAt, publishedAt }) => ({
      id,
      title: `${name}, ${communeName}`,
      path: spacePath(slug),
      text: [`${address}, ${postalCode} ${communeName}`, summary].filter(Boolean).join('\n\n'),
      publishedAt: publishedAt as Date,
      changedAt: updatedAt as Date,
    }),
  );
}
