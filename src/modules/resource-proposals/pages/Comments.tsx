import { momentText } from '#platform/moment-words';
import type { Page } from '#platform/page';
import type { Comment } from '../proposal.ts';
import { words } from '../words.ts';

/** What was said, by whom and when. */
export function Comments({ page, comments }: { page: Page; comments: readonly Comment[] }) {
  const t = words(page.lang);
  return (
    <ul class="plain">
      {comments.map(({ kind, body, authorName, at }) => (
        <li>
          <b>{t.by(authorName, momentText(page, at))}</b>
          {kind === 'difficulty' && <> · {t.kinds.difficulty}</>}
          {body.split('\n').map((line) => (
            <p>{line}</p>
          ))}
        </li>
      ))}
    </ul>
  );
}
