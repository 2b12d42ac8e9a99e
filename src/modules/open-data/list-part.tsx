import { html } from 'hono/html';
import type { ListPart } from '#platform/module';
import { openFiles } from './files.ts';
import { words } from './words.ts';

/** Under the public list, and in its head: the files of the same spaces. */
export const listPart: ListPart = {
  order: 10,
  draw: (page, query) => {
    const t = words(page.lang).list;
    return (
      <p class="meta on-screen">
        {t.label} <a href={page.href('/annuaire.csv') + query}>{t.csv}</a>,{' '}
        <a href={page.href('/annuaire.json') + query}>{t.json}</a>
      </p>
    );
  },
  head: (page, query) =>
    openFiles.map(({ path, type }) => {
      const address = page.href(path) + query;
      return html`<link rel="alternate" type="${type.replace(/;.*/, '')}" href="${address}">`;
    }),
};
