import { capitalised } from '#platform/letter-case';
import type { Page } from '#platform/page';
import { type Found, longestPlace } from '../find.ts';
import { monthInWords } from '../item-words.ts';
import { newsPath } from '../paths.ts';
import { words } from '../words.ts';

/** Where, and which month of the archive. */
export function NewsFilter({ page, found: { search, months } }: { page: Page; found: Found }) {
  const t = words(page.lang).filter;
  return (
    <form class="filters across" role="search" aria-label={t.label} action={page.href(newsPath)}>
      <div class="row three">
        <div class="field">
          <label for="ou">{t.place}</label>
          <input id="ou" name="ou" value={search.place} maxlength={longestPlace} autocomplete="postal-code" />
        </div>
        <div class="field">
          <label for="mois">{t.month}</label>
          <select id="mois" name="mois">
            <option value="">{t.anyMonth}</option>
            {months.map((month) => (
              <option value={month} selected={month === search.month}>
                {capitalised(monthInWords(page.lang, month))}
              </option>
            ))}
          </select>
        </div>
        <p class="submit">
          <button type="submit" class="button">
            {t.submit}
          </button>
        </p>
      </div>
    </form>
  );
}
