import { momentText } from '#platform/moment-words';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { FormFrame } from '#ui/FormFrame';
import type { Post } from '../discussion.ts';
import { words } from '../words.ts';

export interface RemovalProps {
  page: Page;
  /** The address of the page that it is drawn on. */
  path: string;
  post: Post;
}

/** Takes a post away, once it is unfolded. */
export function Removal({ page, path, post }: RemovalProps) {
  const t = words(page.lang).page;
  const moment = momentText(page, post.postedAt);
  return (
    <details>
      <summary>
        {t.remove} <span class="unseen">{moment}</span>
      </summary>
      <FormFrame page={page} action={`${path}/messages/${post.id}/retirer`}>
        <Button kind="destructive" dense>
          {t.removeOne(post.authorName || t.gone, moment)}
        </Button>
      </FormFrame>
    </details>
  );
}
