import type { Page } from '#platform/page';
import { competences, competenceWords } from '../competences.ts';
import type { Found } from '../find.ts';
import { kinds, levels } from '../resource.ts';
import { isNarrowed, kindKeys, levelKeys, longestWords, resourcesPath } from '../search.ts';
import { themes, themeWords } from '../themes.ts';
import { words } from '../words.ts';

interface Option {
  value: string;
  label: string;
  count: number;
}

/** What, of which kind, for whom; and behind a click what few ask. Each answer says how many it would leave. */
export function ResourceFilters({ page, found }: { page: Page; found: Found }) {
  const { search } = found;
  const t = words(page.lang).filters;
  const options = optionsOf(page, found);
  const rare = [search.theme, search.competence].filter((choice) => choice !== null);
  return (
    <form class="filters across" role="search" aria-label={t.label} action={page.href(resourcesPath)}>
      <div class="row">
        <div class="field">
          <label for="q">{t.words}</label>
          <input type="search" id="q" name="q" value={search.words} maxlength={longestWords} />
        </div>
        <Choice name="type" label={t.kind} none={t.any.kind} options={options.kind} />
        <Choice name="niveau" label={t.level} none={t.any.level} options={options.level} />
        <p class="submit">
          <button type="submit" class="button">
            {t.submit}
          </button>
        </p>
      </div>
      <details open={rare.length > 0}>
        <summary>{t.more(rare.length)}</summary>
        <div class="row">
          <Choice name="theme" label={t.theme} none={t.any.theme} options={options.theme} />
          <Choice
            name="competence"
            label={t.competence}
            none={t.any.competence}
            options={options.competence}
          />
        </div>
      </details>
      {isNarrowed(search) && (
        <p class="clear">
          <a href={page.href(resourcesPath)}>{t.clear}</a>
        </p>
      )}
    </form>
  );
}

interface Options {
  chosen: string;
  list: Option[];
}

/** The answers that leave something, and the one that was given. */
function optionsOf({ lang }: Page, { search, counts }: Found): Record<keyof Found['counts'], Options> {
  const t = words(lang);
  const kept = (chosen: string, all: Option[]): Options => ({
    chosen,
    list: all.filter(({ value, count }) => count > 0 || value === chosen),
  });
  return {
    kind: kept(
      search.kind ? kindKeys[search.kind] : '',
      kinds.map((kind) => ({
        value: kindKeys[kind],
        label: t.kinds[kind],
        count: counts.kind.get(kind) ?? 0,
      })),
    ),
    level: kept(
      search.level ? levelKeys[search.level] : '',
      levels.map((level) => ({
        value: levelKeys[level],
        label: t.levels[level],
        count: counts.level.get(level) ?? 0,
      })),
    ),
    theme: kept(
      search.theme ?? '',
      themes.map((theme) => ({
        value: theme,
        label: themeWords[theme][lang],
        count: counts.theme.get(theme) ?? 0,
      })),
    ),
    competence: kept(
      search.competence ?? '',
      competences.map((competence) => ({
        value: competence,
        label: `${competence} ${competenceWords[competence][lang]}`,
        count: counts.competence.get(competence) ?? 0,
      })),
    ),
  };
}

interface ChoiceProps {
  name: string;
  label: string;
  none: string;
  options: Options;
}

const Choice = ({ name, label, none, options }: ChoiceProps) => (
  <div class="field">
    <label for={name}>{label}</label>
    <select id={name} name={name}>
      <option value="">{none}</option>
      {options.list.map((option) => (
        <option value={option.value} selected={option.value === options.chosen}>
          {option.label} ({option.count})
        </option>
      ))}
    </select>
  </div>
);
