import type { Page } from '#platform/page';
import { demonstrationPath } from '../paths.ts';
import { words } from '../words.ts';

/** In a demonstration, the way to the mail that would have left; nothing elsewhere. */
export const OutboxLink = ({ page }: { page: Page }) =>
  page.demonstration ? (
    <p>
      <a href={page.href(demonstrationPath)}>{words(page.lang).outbox.link}</a>
    </p>
  ) : null;
