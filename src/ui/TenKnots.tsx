import { raw } from 'hono/html';
import type { Page } from '#platform/page';
import { words } from './words.ts';

export interface TenKnotsProps {
  page: Page;
  done: number;
  total?: number;
  /** In a line of a table: no numbers, and the sentence beside it. */
  isSmall?: boolean;
}

/** The meetings of a ticket on their thread; the sentence that counts them is always beside it. */
export function TenKnots({ page, done, total = 10, isSmall }: TenKnotsProps) {
  const sentence = words(page.lang).sessions(done, total);
  return isSmall ? (
    <>
      {raw(thread(done, total, ' small'))} <span class="number">{sentence}</span>
    </>
  ) : (
    <>
      <p class="display">{sentence}</p>
      {raw(thread(done, total, ''))}
    </>
  );
}

function thread(done: number, total: number, size: string): string {
  const knots = Array.from({ length: total }, (_, index) =>
    index < done ? '<li class="done"></li>' : '<li></li>',
  );
  return `<ol class="ten${size}" aria-hidden="true">${knots.join('')}</ol>`;
}
