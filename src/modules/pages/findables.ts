import type { Database } from '#platform/database/deed';
import type { Findable, FindableKind } from '#platform/findable';
import { type NamedNetwork, networkOfDatabase } from '#platform/networks';
import { plainText } from '#platform/rich-text/plain-text';
import type { EditablePage } from './editable-page.ts';
import { fillIn } from './fill-in.ts';
import { allPages } from './find-page.ts';

/** Pages that visitors read: those of a menu, and those that only have an address. */
export const findablePages: FindableKind = {
  name: 'pages',
  label: { fr: 'Pages d’aide', en: 'Help pages' },
  order: 50,
  keys: async (db) => (await seenPages(db)).map(({ slug }) => slug),
  async read(db, keys) {
    const network = await networkOfDatabase(db);
    const pages = await seenPages(db);
    return pages.filter(({ slug }) => keys.includes(slug)).flatMap((page) => findablesOf(page, network));
  },
};

const seenPages = async (db: Database): Promise<EditablePage[]> =>
  (await allPages(db)).filter(({ place }) => place !== 'withdrawn');

function findablesOf({ slug, texts }: EditablePage, network: NamedNetwork): Findable[] {
  return texts.map(({ lang, title, body }) => {
    const said = (text: string) => fillIn(text, { network, lang, origin: '' });
    return {
      key: slug,
      lang,
      isTranslated: texts.length > 1,
      path: `/${slug}`,
      title: said(title),
      text: plainText(said(body), lang),
      readers: 'everybody',
    };
  });
}
