import type { Block } from '#platform/page-parts';
import { ResourceLine } from './pages/ResourceLine.tsx';
import { resourcesPath } from './search.ts';
import { newestResources } from './store.ts';
import { words } from './words.ts';

const mostShown = 3;

/** On the public home: what was shared last. */
export const newest: Block = {
  audience: 'public',
  place: 'section',
  order: 60,
  budgetBytes: 4500,
  async draw({ db }, page) {
    const resources = await newestResources(db, mostShown);
    if (resources.length === 0) return null;
    const t = words(page.lang).homeBlock;
    return (
      <section>
        <h2>{t.title}</h2>
        <ul class="entries">
          {resources.map((resource) => (
            <ResourceLine page={page} resource={resource} />
          ))}
        </ul>
        <p>
          <a href={page.href(resourcesPath)}>{t.all}</a>
        </p>
      </section>
    );
  },
};
