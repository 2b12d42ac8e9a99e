import type { Page } from '#platform/page';
import { words } from '../words.ts';

/** In a demonstration, the way to the mail that would have left; nothing elsewhere. */
export const OutboxLink = ({ page }: { page: Page }) =>
  page.demonstration ? (
    <p>
      <a href={page.href('/courriels')}>{words(page.lang).outbox.link}</a>
    </p>
  ) : null;
