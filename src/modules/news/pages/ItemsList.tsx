import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { concernInWords, dayInWords } from '../item-words.ts';
import { itemPath } from '../paths.ts';
import type { ListedItem } from '../public-store.ts';

export interface ItemsListProps {
  page: Page;
  items: readonly ListedItem[];
  /** On the page of a space one knows where it is. */
  withConcern?: boolean;
  /** Side by side, under a rule each, as on the home page. */
  across?: boolean;
}

/** Items of news, one below the other or side by side: when, what, where, and how it begins. */
export const ItemsList = ({ page, items, withConcern = true, across = false }: ItemsListProps) => (
  <ul class={across ? 'news across' : 'news'}>
    {items.map((item) => (
      <li class="entry">
        <p class="meta">
          <Day page={page} at={item.publishedAt} />
          {withConcern && ` · ${concernInWords(page.lang, item)}`}
        </p>
        <h3 lang={item.lang === page.lang ? undefined : item.lang}>
          <a href={page.href(itemPath(item))}>{item.title}</a>
        </h3>
        <p lang={item.lang === page.lang ? undefined : item.lang}>{item.summary}</p>
      </li>
    ))}
  </ul>
);

export const Day = ({ page, at }: { page: Page; at: Date }) => (
  <time datetime={dateOf(at, page.network.zone)}>
    {dayInWords(page.lang, at, { now: page.now, zone: page.network.zone })}
  </time>
);
