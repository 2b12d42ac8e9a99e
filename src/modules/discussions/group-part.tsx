import { momentText } from '#platform/moment-words';
import type { GroupPart } from '#platform/page-parts';
import { discussionPath, discussionsPath, newDiscussionPath } from './paths.ts';
import { discussionsOf } from './store.ts';
import { words } from './words.ts';

const mostShown = 4;

/** On the page of the group: what it talks of at present. */
export const groupPart: GroupPart = {
  place: 'main',
  order: 50,
  async draw({ db }, page, { id, slug, mayWrite }) {
    const t = words(page.lang);
    const discussions = await discussionsOf(db, id, { limit: mostShown, offset: 0 });
    if (discussions.length === 0 && !mayWrite) return null;
    return (
      <section>
        <h2>{t.title}</h2>
        <ul class="plain">
          {discussions.map(({ id: discussion, title, posts, lastAuthor, lastPostAt }) => (
            <li>
              <a href={page.href(discussionPath(slug, discussion))}>{title}</a>
              <br />
              <small class="meta">
                {t.posts(posts)}
                {lastAuthor !== null &&
                  ` · ${t.last(lastAuthor || t.page.gone, momentText(page, lastPostAt))}`}
              </small>
            </li>
          ))}
        </ul>
        <p class="links">
          {mayWrite && <a href={page.href(newDiscussionPath(slug))}>{t.open}</a>}{' '}
          {discussions.length > 0 && <a href={page.href(discussionsPath(slug))}>{t.list.all}</a>}
        </p>
      </section>
    );
  },
};
