import type { Child } from 'hono/jsx';
import type { Page } from '#platform/page';
import type { Messages } from '../messages.fr.ts';
import { answerId, distancesKm, longestQuestion, type Search } from '../search.ts';

interface FiltersProps {
  page: Page;
  t: Messages;
  search: Search;
  /** The choices. */
  children?: Child;
}

/** One plain form: what, where, and choices that each say how many spaces they would leave. */
export function Filters({ page, t, search, children }: FiltersProps) {
  const { words, place, km, choices, withMap } = search;
  return (
    <form
      class="filters"
      role="search"
      aria-label={t.filters.label}
      action={`${page.href('/annuaire')}#${answerId}`}
    >
      <div class="field">
        <label for="q">{t.filters.words}</label>
        <input type="search" id="q" name="q" value={words} maxlength={longestQuestion} />
      </div>
      <div class="field">
        <label for="ou">{t.filters.place}</label>
        <input id="ou" name="ou" value={place} maxlength={longestQuestion} autocomplete="postal-code" />
        <Distance t={t} km={km} />
      </div>
      {withMap && <input type="hidden" name="carte" value="1" />}
      {/* It folds what follows it, not what is in it: so that a wide screen, where it is gone, shows all. */}
      <details class="refine">
        <summary>{t.filters.refine(choices.size)}</summary>
      </details>
      <div class="refined">{children}</div>
      <p class="submit">
        <button type="submit" class="button">
          {t.filters.submit}
        </button>
      </p>
      {choices.size > 0 && (
        <p class="clear">
          <a href={page.href('/annuaire')}>{t.filters.clear}</a>
        </p>
      )}
    </form>
  );
}

const Distance = ({ t, km }: { t: Messages; km: number | null }) => (
  <div>
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
  </div>
);
