import type { Child } from 'hono/jsx';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import type { Choices } from '../list-store.ts';
import { registrationsPath } from '../paths.ts';
import { periods, type Search } from '../search.ts';
import { words } from '../words.ts';

/** What the list is asked: words, a period, a workshop, and a space for whoever looks after several. */
export function ListFilters({ page, search, choices }: { page: Page; search: Search; choices: Choices }) {
  const t = words(page.lang);
  const { spaces, workshops } = choices;
  const titles =
    search.workshop === null || workshops.includes(search.workshop)
      ? workshops
      : [search.workshop, ...workshops];
  return (
    <search>
      <form class="filter-row" action={page.href(registrationsPath)}>
        <div class="field">
          <label for="q">{t.search}</label>
          <input type="search" id="q" name="q" value={search.words} class="w-full" />
        </div>
        <One name="quand" label={t.period}>
          {periods.map((each) => (
            <option value={each} selected={each === search.period}>
              {t.periods[each]}
            </option>
          ))}
        </One>
        {(spaces.length > 1 || search.space !== null) && (
          <One name="espace" label={t.space}>
            <option value="">{t.everySpace}</option>
            {spaces.map(({ id, name }) => (
              <option value={id} selected={id === search.space}>
                {name}
              </option>
            ))}
          </One>
        )}
        <One name="atelier" label={t.workshop}>
          <option value="">{t.everyWorkshop}</option>
          {titles.map((title) => (
            <option value={title} selected={title === search.workshop} lang={page.network.lang}>
              {title}
            </option>
          ))}
        </One>
        {search.tab !== 'toutes' && <input type="hidden" name="etat" value={search.tab} />}
        <Button kind="secondary" dense>
          {t.filter}
        </Button>
      </form>
    </search>
  );
}

const One = ({ name, label, children }: { name: string; label: string; children?: Child }) => (
  <div class="field">
    <label for={name}>{label}</label>
    <select id={name} name={name} class="w-full">
      {children}
    </select>
  </div>
);
