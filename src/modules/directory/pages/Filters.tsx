import type { Page } from '#platform/page';
import { Icon } from '#ui/Icon';
import { choiceOf, type FacetGroup, type FacetKey, facetGroups, facetsOf, groupOf } from '../facets.ts';
import type { Found } from '../find.ts';
import type { Messages } from '../messages.fr.ts';
import { distancesKm, longestQuestion } from '../search.ts';

interface Shown {
  page: Page;
  t: Messages;
  found: Found;
}

/** One plain form: what, where, and choices that each say how many spaces they would leave. */
export function Filters({ page, t, found }: Shown) {
  const { words, place, choices, withMap } = found.search;
  return (
    <form class="filters" role="search" aria-label={t.filters.label} action={page.href('/annuaire')}>
      <div class="field">
        <label for="q">{t.filters.words}</label>
        <input type="search" id="q" name="q" value={words} maxlength={longestQuestion} />
      </div>
      <div class="field">
        <label for="ou">{t.filters.place}</label>
        <input id="ou" name="ou" value={place} maxlength={longestQuestion} autocomplete="postal-code" />
        <Distance t={t} km={found.search.km} />
      </div>
      {withMap && <input type="hidden" name="carte" value="1" />}
      <p class="refine">
        <a href="#preciser">
          <Icon name="down" />
          {t.filters.refine(choices.size)}
        </a>
      </p>
      <div id="preciser" class="refined">
        {facetGroups.map((group) => (
          <Group t={t} found={found} group={group} />
        ))}
      </div>
      <button type="submit" class="button">
        {t.filters.submit}
      </button>
      {choices.size > 0 && (
        <p class="clear">
          <a href={page.href('/annuaire')}>{t.filters.clear}</a>
        </p>
      )}
    </form>
  );
}

const Distance = ({ t, km }: { t: Messages; km: number | null }) => (
  <label class="beside">
    {t.filters.distance}{' '}
    <select name="km">
      <option value="">{t.filters.anyDistance}</option>
      {distancesKm.map((distance) => (
        <option value={distance} selected={distance === km}>
          {t.filters.km(distance)}
        </option>
      ))}
    </select>
  </label>
);

/** The groups that few need, and the end of the longest one, wait behind a click. */
const firstShown: Partial<Record<FacetGroup, number>> = { service: 6, public: 0, prix: 3, label: 0 };

function Group({ t, found, group }: Omit<Shown, 'page'> & { group: FacetGroup }) {
  const keys = facetsOf(group).filter((key) => found.counts[key] > 0 || found.search.choices.has(key));
  if (keys.length === 0) return null;
  const count = firstShown[group] ?? keys.length;
  const later = keys.slice(count);
  return (
    <fieldset class="field">
      <legend class={count === 0 ? 'unseen' : undefined}>{t.groups[group]}</legend>
      {keys.slice(0, count).map((key) => (
        <Choice t={t} found={found} name={key} />
      ))}
      {later.length > 0 && (
        <details open={later.some((key) => found.search.choices.has(key))}>
          <summary>{count === 0 ? t.groups[group] : t.filters.others}</summary>
          {later.map((key) => (
            <Choice t={t} found={found} name={key} />
          ))}
        </details>
      )}
    </fieldset>
  );
}

const Choice = ({ t, found, name }: Omit<Shown, 'page'> & { name: FacetKey }) => (
  <label class="choice">
    <input
      type="checkbox"
      name={groupOf(name)}
      value={choiceOf(name)}
      checked={found.search.choices.has(name)}
    />
    <span>{t.facets[name]}</span>
    <span class="count">{found.counts[name]}</span>
  </label>
);
