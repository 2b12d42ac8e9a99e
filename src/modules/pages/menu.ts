import type { Database } from '#platform/database/deed';
import { type Lang, languages } from '#platform/i18n';
import { menuGroups } from '#platform/menu-groups';
import type { MenuEntry, Words } from '#platform/module';
import { type EditablePage, textFor } from './editable-page.ts';
import { allPages } from './find-page.ts';
import { shippedPages } from './shipped.ts';

const staffEntry: MenuEntry = {
  path: '/extranet/pages',
  label: { fr: 'Pages du site', en: 'Pages of the site' },
  place: 'staff',
  order: 80,
  group: menuGroups.network,
  permission: 'page.edit',
};

/** The menu as it ships, for the pages that ask no database. */
export const shippedMenu: readonly MenuEntry[] = [staffEntry, ...shippedPages.flatMap(entryOf)];

export const menuOf = async (db: Database): Promise<MenuEntry[]> => [
  staffEntry,
  ...(await allPages(db)).flatMap(entryOf),
];

function entryOf(page: EditablePage): MenuEntry[] {
  if (page.place !== 'public' && page.place !== 'footer') return [];
  const label = Object.fromEntries(languages.map((lang) => [lang, titleIn(page, lang)])) as Words;
  return [{ path: `/${page.slug}`, label, place: page.place, order: page.position }];
}

function titleIn(page: EditablePage, lang: Lang): string {
  return textFor(page, lang)?.title ?? page.slug;
}
