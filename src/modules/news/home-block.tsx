import type { Block } from '#platform/page-parts';
import { concernInWords } from './item-words.ts';
import { ItemsList } from './pages/ItemsList.tsx';
import { itemPath, newsPath } from './paths.ts';
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
          <h2>{t.front}</h2>
          <a href={page.href(newsPath)}>{t.all}</a>
        </div>
        <ItemsList page={page} items={items} across />
      </section>
    );
  },
};

const mostForStaff = 4;

/** On the staff's home: what the network made known last, wherever it is from. */
export const latestForStaff: Block = {
  audience: 'staff',
  place: 'aside',
  order: 40,
  budgetBytes: 2500,
  permission: 'news.follow',
  async draw({ db, now, lang }, page) {
    const items = await listItems(db, { ...anyItem, now, limit: mostForStaff });
    if (items.length === 0) return null;
    const t = words(lang).onHome;
    return (
      <section>
        <h2>{t.title}</h2>
        <ul class="plain">
          {items.map((item) => (
            <li>
              <p>
                <a href={page.href(itemPath(item))} lang={item.lang === lang ? undefined : item.lang}>
                  {item.title}
                </a>
              </p>
              <p class="meta">{concernInWords(lang, item)}</p>
            </li>
          ))}
        </ul>
        <p>
          <a href={page.href(newsPath)}>{t.all}</a>
        </p>
      </section>
    );
  },
};
