import { html, raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import { endingsOf } from '#platform/feeds/endings';
import type { Form } from '#platform/forms/form';
import type { FollowedList, Page } from '#platform/page';
import { words } from './words.ts';

export interface DocumentProps {
  page: Page;
  /** The page's own title; the network's name is added. */
  title: string;
  description?: string | undefined;
  /** The form drawn on the page: its errors begin the title, so that they are the first thing heard. */
  form?: Form | undefined;
  /** What else goes into the head: feeds, JSON-LD. */
  head?: Child;
  /** Private pages have no address to recommend, in no language. */
  isPrivate?: boolean | undefined;
  children?: Child;
}

const fontSource = 'node_modules/@fontsource/vollkorn/files/vollkorn-latin-600-normal.woff2';

/**
 * The HTML document around a page: what browsers and search engines read before people do. The head is written as text:
 * as elements, each would be looked for a better place on the page, which takes three times as long.
 */
export function Document({ page, title, description, form, head, isPrivate, children }: DocumentProps) {
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={page.lang}>
        <head>
          {html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titleOf(page, title, form)}</title>
${description && html`<meta name="description" content="${description}">`}
<link rel="preload" href="${page.asset(fontSource)}" as="font" type="font/woff2" crossorigin>
<link rel="stylesheet" href="${page.asset('src/browser/style.css')}">
<link rel="icon" href="${page.asset('src/browser/images/favicon.svg')}" type="image/svg+xml">
${isPrivate ? html`<meta name="robots" content="noindex">` : html`${addressesOf(page)}${page.lists.map((list) => listLinks(page, list))}`}`}
          {head}
        </head>
        <body>{children}</body>
      </html>
    </>
  );
}

function titleOf(page: Page, title: string, form?: Form): string {
  const isWrong = form && (form.refusal !== null || Object.keys(form.errors).length > 0);
  const named = title === page.network.name ? title : `${title} – ${page.network.name}`;
  return isWrong ? words(page.lang).errorPrefix + named : named;
}

const addressesOf = ({ path, absolute }: Page) =>
  html`<link rel="canonical" href="${absolute(path)}">
<link rel="alternate" hreflang="fr" href="${absolute(path, 'fr')}">
<link rel="alternate" hreflang="en" href="${absolute(path, 'en')}">
<link rel="alternate" hreflang="x-default" href="${absolute(path, 'fr')}">`;

/** Where programs find the lists of the page. */
const listLinks = (page: Page, list: FollowedList) =>
  endingsOf(list).map(
    ({ ending, type }) =>
      html`
<link rel="alternate" type="${type}" href="${page.href(`${list.path}.${ending}`)}${list.query}" title="${list.label[page.lang]}">`,
  );
