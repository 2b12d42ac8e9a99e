import type { Child } from 'hono/jsx';
import type { Page } from '#platform/page';
import { pageWindow } from './page-window.ts';
import { words } from './words.ts';

export interface PaginationProps {
  page: Page;
  current: number;
  count: number;
  /** The part of the page that each link leads to, where the list stands far below. */
  to?: string;
  /** Said at the end, such as « 12 par page ». */
  note?: Child;
}

/** The pages of a list, as links that keep the question asked. Nothing when one page holds all. */
export function Pagination({ page, current, count, to, note }: PaginationProps) {
  if (count < 2) return null;
  const say = words(page.lang);
  const href = pageAddresses(page, to);
  return (
    <nav class="pages" aria-label={say.pagination}>
      {current > 1 && (
        <a href={href(current - 1)} rel="prev">
          {say.previous}{' '}
        </a>
      )}
      {pageWindow(current, count).map((number) => {
        if (number === null) return <span>… </span>;
        if (number === current) return <b aria-current="page">{number} </b>;
        return (
          <a href={href(number)} aria-label={say.page(number)}>
            {number}{' '}
          </a>
        );
      })}
      {current < count && (
        <a href={href(current + 1)} rel="next">
          {say.next}{' '}
        </a>
      )}
      {note && <span class="note">{note}</span>}
    </nav>
  );
}

/** The first page has one address only, without its number. */
function pageAddresses(page: Page, to?: string): (number: number) => string {
  const asked = new URLSearchParams(page.query);
  asked.delete('page');
  const path = page.href(page.path);
  const first = asked.size > 0 ? `${path}?${asked}` : path;
  const others = `${first}${asked.size > 0 ? '&' : '?'}page=`;
  const part = to ? `#${to}` : '';
  return (number) => (number === 1 ? first : others + number) + part;
}
