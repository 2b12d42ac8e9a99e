import { type Alike, type Found, type Kind, kinds, mostShown } from '#modules/likeness/rules';
import { formatNumber } from '#platform/i18n';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { EmptyState } from '#ui/EmptyState';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { Tabs } from '#ui/Tabs';
import { donePath, listPath, pairPath, slugs } from '../kind.ts';
import { words } from '../words.ts';

interface PairsPageProps {
  page: Page;
  kind: Kind;
  /** By kind, for those that the viewer may make one. */
  found: Partial<Found>;
}

/** What looks so alike that it may be written twice. */
export function PairsPage({ page, kind, found }: PairsPageProps) {
  const t = words(page.lang);
  const pairs = found[kind] ?? [];
  const tabs = kinds
    .filter((each) => found[each])
    .map((each) => ({
      href: page.href(each === 'space' ? listPath : `${listPath}/${slugs[each]}`),
      label: t.kinds[each],
      count: found[each]?.length ?? 0,
      isCurrent: each === kind,
    }));
  return (
    <StaffLayout page={page} title={t.title} current={listPath}>
      <div class="stack">
        <div class="head">
          <h1>{t.title}</h1>
          <Button kind="secondary" dense href={page.href(donePath)}>
            {t.done}
          </Button>
        </div>
        <p class="lead">{t.lead}</p>
        <Tabs label={t.tabs} tabs={tabs} />
      </div>
      {pairs.length === 0 ? (
        <EmptyState title={t.none}>{t.noneWhy}</EmptyState>
      ) : (
        <ul class="entries">
          {pairs.map((pair) => (
            <Pair page={page} kind={kind} pair={pair} />
          ))}
        </ul>
      )}
      {pairs.length === mostShown && <p>{t.atMost(mostShown)}</p>}
    </StaffLayout>
  );
}

function Pair({ page, kind, pair }: { page: Page; kind: Kind; pair: Alike }) {
  const t = words(page.lang);
  const title = t.both(pair.oneName, pair.otherName);
  const path = pairPath(kind, pair.oneId, pair.otherId);
  const reasons = pair.why.map((reason) =>
    reason === 'near' && pair.km !== null ? far(page, pair.km) : t.why[reason],
  );
  return (
    <li class="entry stack">
      <h2>{title}</h2>
      <p class="meta">{placesOf(pair)}</p>
      <p>{sentence(reasons)}</p>
      <div class="buttons">
        <Button dense kind="secondary" href={page.href(path)}>
          <span>
            {t.compare}
            <span class="unseen">, {title}</span>
          </span>
        </Button>
        <FormFrame page={page} action={`${path}/distincts`}>
          <Button dense kind="quiet">
            <span>
              {t.apart}
              <span class="unseen">, {title}</span>
            </span>
          </Button>
        </FormFrame>
      </div>
    </li>
  );
}

/** To ten metres: more would be said than is known. */
const far = ({ lang }: Page, km: number): string => {
  const metres = Math.max(10, Math.round(km * 100) * 10);
  return words(lang).km(formatNumber(lang, metres < 1000 ? metres : metres / 1000), metres < 1000);
};

const placesOf = ({ onePlace, otherPlace }: Alike): string =>
  [...new Set([onePlace, otherPlace])].filter((place) => place).join(' ; ');

const sentence = ([first = '', ...rest]: readonly string[]): string =>
  `${[first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(', ')}.`;
