// Owns: editable_page, page_version.
import type { DbOf } from '#platform/database/deed';
import type { Lang } from '#platform/i18n';
import type { EditablePage, PageText, Place, Version } from './editable-page.ts';

type Db = DbOf<'editablePage' | 'pageVersion'>;

/** The pages that this network has placed or written, each with the latest text of each language. */
export async function writtenPages(db: Db): Promise<EditablePage[]> {
  const pages = await db.selectFrom('editablePage').selectAll().orderBy('slug').execute();
  const texts = await db
    .selectFrom('pageVersion')
    .distinctOn(['slug', 'lang'])
    .select(['slug', 'lang', 'title', 'body'])
    .orderBy('slug')
    .orderBy('lang', 'desc')
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return pages.map(({ slug, place, position, changedAt }) => ({
    slug,
    place: place as Place,
    position,
    changedAt,
    texts: texts
      .filter((text) => text.slug === slug)
      .map(({ lang, title, body }) => ({ lang: lang as Lang, title, body })),
  }));
}

/** Every text that a page had in one language, the latest first. */
export const versionsOf = (db: Db, slug: string, lang: Lang): Promise<Version[]> =>
  db
    .selectFrom('pageVersion')
    .select(['id', 'lang', 'title', 'body', 'at', 'actorName'])
    .where('slug', '=', slug)
    .where('lang', '=', lang)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute() as Promise<Version[]>;

export interface Placing {
  slug: string;
  place: Place;
  position: number;
}

/** Keeps where a page stands. */
export async function keepPage(db: Db, { slug, place, position }: Placing, now: Date): Promise<void> {
  await db
    .insertInto('editablePage')
    .values({ slug, place, position, changedAt: now })
    .onConflict((conflict) => conflict.column('slug').doUpdateSet({ place, position, changedAt: now }))
    .execute();
}

/** Adds a page under an address; false when another one has it. */
export async function addPage(db: Db, placing: Placing, now: Date): Promise<boolean> {
  const added = await db
    .insertInto('editablePage')
    .values({ ...placing, changedAt: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}

export async function addVersion(
  db: Db,
  slug: string,
  text: PageText,
  { actor, now }: { actor: { id: string | null; name: string }; now: Date },
): Promise<void> {
  await db
    .insertInto('pageVersion')
    .values({ slug, ...text, at: now, actorId: actor.id, actorName: actor.name })
    .execute();
}

/** The version that is shown; null while the page has its original text. */
export async function latestVersion(db: Db, slug: string, lang: Lang): Promise<string | null> {
  const latest = await db
    .selectFrom('pageVersion')
    .select('id')
    .where('slug', '=', slug)
    .where('lang', '=', lang)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return latest?.id ?? null;
}
