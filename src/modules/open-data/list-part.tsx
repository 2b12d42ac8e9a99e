import { html } from 'hono/html';
import type { ListPart } from '#platform/page-parts';
import { fileHref, openDataPath } from './file.ts';
import { openFiles, spreadsheet } from './files.ts';
import { words } from './words.ts';

/** Under the public list, and in its head: the files of the same spaces. */
export const listPart: ListPart = {
  order: 10,
  draw: (page, query) => {
    const t = words(page.lang).list;
    return (
      <p class="meta on-screen">
        {t.label} <a href={fileHref(page, spreadsheet, query)}>{t.spreadsheet}</a>,{' '}
        <a href={page.href('/annuaire.vcf') + query}>{t.contacts}</a>,{' '}
        <a href={page.href(openDataPath)}>{t.others}</a>.
      </p>
    );
  },
  head: (page, query) =>
    openFiles.map((file) => {
      const type = file.type.replace(/;.*/, '');
      return html`<link rel="alternate" type="${type}" href="${fileHref(page, file, query)}">`;
    }),
};
