import type { Database } from '#platform/database/deed';
import type { EditablePage } from './editable-page.ts';
import { shippedPages } from './shipped.ts';
import { writtenPages } from './store.ts';

/** All pages of a network: those that ship, as it changed them, and its own. */
export async function allPages(db: Database): Promise<EditablePage[]> {
  const written = await writtenPages(db);
  const shipped = shippedPages.map((page) =>
    changed(
      page,
      written.find(({ slug }) => slug === page.slug),
    ),
  );
  const own = written.filter(({ slug }) => !isShipped(slug));
  return [...shipped, ...own].sort((a, b) => a.position - b.position || a.slug.localeCompare(b.slug));
}

export const findPage = async (db: Database, slug: string): Promise<EditablePage | undefined> =>
  (await allPages(db)).find((page) => page.slug === slug);

export const isShipped = (slug: string): boolean => shippedPages.some((page) => page.slug === slug);

/** A shipped text stays until one is written in its language. */
function changed(shipped: EditablePage, written: EditablePage | undefined): EditablePage {
  if (!written) return shipped;
  const texts = shipped.texts.map((text) => written.texts.find(({ lang }) => lang === text.lang) ?? text);
  return { ...written, texts };
}
