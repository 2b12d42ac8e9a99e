import type { Child } from 'hono/jsx';
import { momentText } from '#platform/moment-words';
import type { Page } from '#platform/page';
import { Typed } from '#ui/Typed';
import type { Post } from '../discussion.ts';
import { words } from '../words.ts';

/** What somebody wrote, and what can be done with it under its words. */
export function PostEntry({ page, post, children }: { page: Page; post: Post; children?: Child }) {
  const t = words(page.lang).page;
  return (
    <li id={`message-${post.id}`}>
      <h2>{post.authorName || t.gone}</h2>
      <p class="meta">
        {momentText(page, post.postedAt)}
        {post.messageId !== null && ` · ${t.byMail}`}
      </p>
      {post.removedAt === null ? <Typed text={post.text} /> : <p class="soft">{t.removedByOthers}</p>}
      {post.files.length > 0 && <p class="meta">{t.filesLeft(post.files.join(', '))}</p>}
      {children}
    </li>
  );
}
