import { momentText } from '#platform/moment-words';
import type { Page } from '#platform/page';
import { Typed } from '#ui/Typed';
import type { Comment } from '../comment.ts';
import { words } from '../words.ts';

/** What somebody said of a passage, and when. */
export const Said = ({ page, comment }: { page: Page; comment: Comment }) => (
  <>
    <p class="meta">
      <b>{comment.authorName ?? words(page.lang).gone}</b>, {momentText(page, comment.at)}
    </p>
    <Typed text={comment.text} />
  </>
);
