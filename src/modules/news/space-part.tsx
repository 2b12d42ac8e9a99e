import type { SpacePart } from '#platform/page-parts';
import { ItemsList } from './pages/ItemsList.tsx';
import { anyItem, listItems } from './public-store.ts';
import { words } from './words.ts';

const mostShown = 3;

/** On the page of a space: the latest that it made known. */
export const latestPart: SpacePart = {
  place: 'public',
  order: 25,
  async draw({ db, now, lang }, page, { id }) {
    const items = await listItems(db, { ...anyItem, now, spaceId: id, limit: mostShown });
    if (items.length === 0) return null;
    return (
      <section>
        <h2>{words(lang).inSpace.title}</h2>
        <ItemsList page={page} items={items} withConcern={false} />
      </section>
    );
  },
};
