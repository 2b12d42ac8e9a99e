import type { Theme } from '#modules/meetings/rules';
import type { Page } from '#platform/page';
import { agendaPath } from '../paths.ts';
import { distancesKm, levelKeys, longestPlace, publicKeys, type Search, themeKeys } from '../search.ts';
import { words } from '../words.ts';

/** Where, how far, which level; and behind a click what few ask. */
export function AgendaFilters({ page, search }: { page: Page; search: Search }) {
  const t = words(page.lang).filters;
  const { themes } = words(page.lang);
  const rare = [search.theme, search.public, search.onlyFree || null].filter((choice) => choice !== null);
  return (
    <form class="filters across" role="search" aria-label={t.label} action={page.href(agendaPath)}>
      {search.view !== 'semaine' && <input type="hidden" name="vue" value={search.view} />}
      {search.day && <input type="hidden" name="le" value={search.day} />}
      <div class="row">
        <div class="field">
          <label for="ou">{t.place}</label>
          <input id="ou" name="ou" value={search.place} maxlength={longestPlace} autocomplete="postal-code" />
        </div>
        <Choice
          name="km"
          label={t.distance}
          none={t.anyDistance}
          options={distancesKm.map((km) => ({ value: String(km), label: t.km(km) }))}
          chosen={search.place === '' ? '20' : String(search.km ?? '')}
        />
        <Choice
          name="niveau"
          label={t.level}
          none={t.anyLevel}
          options={(['beginner', 'some'] as const).map((level) => ({
            value: levelKeys[level],
            label: t.levels[level],
          }))}
          chosen={search.level ? levelKeys[search.level] : ''}
        />
        <p class="submit">
          <button type="submit" class="button">
            {t.submit}
          </button>
        </p>
      </div>
      <details open={rare.length > 0}>
        <summary>{t.more(rare.length)}</summary>
        <div class="row">
          <Choice
            name="theme"
            label={t.theme}
            none={t.anyTheme}
            options={(Object.keys(themes) as Theme[]).map((theme) => ({
              value: themeKeys[theme],
              label: themes[theme],
            }))}
            chosen={search.theme ? themeKeys[search.theme] : ''}
          />
          <Choice
            name="public"
            label={t.public}
            none={t.anyPublic}
            options={Object.entries(publicKeys).map(([label, value]) => ({ value, label }))}
            chosen={search.public ? (publicKeys[search.public] ?? '') : ''}
          />
        </div>
        <div>
          <label class="choice">
            <input type="checkbox" name="libre" value="1" checked={search.onlyFree} />{' '}
            <span>{t.onlyFree}</span>
          </label>
        </div>
      </details>
    </form>
  );
}

interface ChoiceProps {
  name: string;
  label: string;
  none: string;
  options: readonly { value: string; label: string }[];
  chosen: string;
}

const Choice = ({ name, label, none, options, chosen }: ChoiceProps) => (
  <div class="field">
    <label for={name}>{label}</label>
    <select id={name} name={name}>
      <option value="">{none}</option>
      {options.map((option) => (
        <option value={option.value} selected={option.value === chosen}>
          {option.label}
        </option>
      ))}
    </select>
  </div>
);
