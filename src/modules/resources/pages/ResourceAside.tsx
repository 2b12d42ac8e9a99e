import type { Child } from 'hono/jsx';
import { spacePath } from '#modules/space-page/rules';
import { capitalised } from '#platform/letter-case';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Facts } from '#ui/Facts';
import { competenceWords } from '../competences.ts';
import type { Resource } from '../resource.ts';
import { resourcesPath } from '../search.ts';
import { themeWords } from '../themes.ts';
import { checkedInWords, durationInWords, isFresh } from '../told.ts';
import { words } from '../words.ts';

interface Shown {
  page: Page;
  resource: Resource;
}

/** What one wants to know before one takes it: how long, for whom, whether it is still true, what one may do with it. */
export function ResourceAside({ page, resource, parts }: Shown & { parts: Child[] }) {
  const t = words(page.lang).page;
  return (
    <aside class="panel" aria-label={t.facts}>
      <h2 class="unseen">{t.facts}</h2>
      <Facts facts={[...ofTheCourse(page, resource), ...ofItsMaking(page, resource)]} />
      {parts}
    </aside>
  );
}

type Fact = readonly [string, Child];

function ofTheCourse({ lang, href }: Page, resource: Resource): Fact[] {
  const t = words(lang);
  const { durationMinutes, level, equipment, themes, competences } = resource;
  const facts: (Fact | null)[] = [
    durationMinutes === null ? null : [t.page.duration, durationInWords(lang, durationMinutes)],
    level ? [t.page.level, t.levels[level]] : null,
    equipment.length > 0
      ? [t.page.equipment, <span lang={resource.lang}>{capitalised(equipment.join(', '))}</span>]
      : null,
    themes.length > 0
      ? [
          t.page.themes,
          themes.map((theme, index) => (
            <>
              {index > 0 && ', '}
              <a href={`${href(resourcesPath)}?theme=${theme}`}>{themeWords[theme][lang]}</a>
            </>
          )),
        ]
      : null,
    competences.length > 0
      ? [t.page.competences, competences.map((each) => `${each} ${competenceWords[each][lang]}`).join(', ')]
      : null,
  ];
  return facts.filter((fact) => fact !== null);
}

function ofItsMaking(page: Page, resource: Resource): Fact[] {
  const { lang, now, network } = page;
  const t = words(lang);
  const { authors, spaceName, spaceSlug, licence, checkedOn, publishedAt, changedAt } = resource;
  const fresh = isFresh(checkedOn, dateOf(now, network.zone));
  const day = (at: Date): string => formatDateWithYear(lang, dateOf(at, network.zone));
  const isLater = publishedAt && dateOf(changedAt, network.zone) > dateOf(publishedAt, network.zone);
  return [
    ...(authors.length > 0 ? [[t.page.authors, authors.join(', ')] as const] : []),
    [
      t.page.space,
      spaceName && spaceSlug ? <a href={page.href(spacePath(spaceSlug))}>{spaceName}</a> : network.name,
    ],
    [t.page.licence, t.licences[licence]],
    [
      t.page.checked,
      <>
        <span class={`state ${fresh ? 'full' : 'half'}`}>{capitalised(checkedInWords(page, resource))}.</span>{' '}
        {publishedAt && t.page.written(day(publishedAt))} {isLater && t.page.changed(day(changedAt))}
      </>,
    ],
  ];
}
