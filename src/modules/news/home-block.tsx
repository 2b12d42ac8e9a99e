import type { Block } from '#platform/page-parts';
import { ItemsList } from './pages/ItemsList.tsx';
import { newsPath } from './paths.ts';
import { anyItem, listItems } from './public-store.ts';
import { words } from './words.ts';

const mostShown = 3;

/** On the public home: the latest that an ambassador or a coordinator chose. */
export const frontPage: Block = {
  audience: 'public',
  place: 'section',
  order: 30,
  budgetBytes: 3000,
  async draw({ db, now, lang }, page) {
    const items = await listItems(db, { ...anyItem, now, featured: true, limit: mostShown });
    if (items.length === 0) return null;
    const t = words(lang).onHome;
    return (
      <section>
        <div class="head">
          <h2>{t.title}</h2>
          <a href={page.href(newsPath)}>{t.all}</a>
        </div>
        <ItemsList page={page} items={items} across />
      </section>
    );
  },
};
