import { type Lang, languages } from '#platform/i18n';
import type { EditablePage, PageText, Place } from './editable-page.ts';

const files = import.meta.glob<string>('./texts/*.md', { query: '?raw', import: 'default', eager: true });

const shippedPlaces: readonly [slug: string, place: Place, position: number][] = [
  ['etre-aide', 'public', 50],
  ['accessibilite', 'footer', 90],
  ['mentions-legales', 'footer', 92],
  ['donnees-personnelles', 'footer', 94],
];

/** The pages that every network has from its first day, until it writes its own. */
export const shippedPages: readonly EditablePage[] = shippedPlaces.map(([slug, place, position]) => ({
  slug,
  place,
  position,
  changedAt: null,
  texts: languages.map((lang) => shippedText(slug, lang)),
}));

/** A shipped text is a Markdown file whose first line is the title. */
function shippedText(slug: string, lang: Lang): PageText {
  const [title = '', ...body] = (files[`./texts/${slug}.${lang}.md`] ?? '').split('\n');
  return { lang, title: title.replace(/^# /, ''), body: body.join('\n').trim() };
}
