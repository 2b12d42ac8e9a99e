import { longestQuestion } from '#modules/directory/rules';
import type { Place } from '#modules/lookup/rules';
import { lookOf, stateOnPage } from '#modules/map/rules';
import { offersOf, offerWords, spacePath, walkInSentence } from '#modules/space-page/rules';
import { formatDistance } from '#platform/distance-words';
import { capitalised, lowered } from '#platform/letter-case';
import type { Page } from '#platform/page';
import { formatPhone } from '#platform/phone-words';
import { formatDay } from '#platform/time-words';
import { Alternatives } from '#ui/Alternatives';
import { Button } from '#ui/Button';
import { Layout } from '#ui/Layout';
import { State } from '#ui/State';
import type { Near } from '../near.ts';
import { comparePath, referralPath } from '../referral-path.ts';
import { words } from '../words.ts';

export interface ComparePageProps {
  page: Page;
  typed: string;
  near: { place: Place; spaces: readonly Near[] };
}

/** From somebody's commune, three spaces side by side. */
export function ComparePage({ page, typed, near: { place, spaces } }: ComparePageProps) {
  const t = words(page.lang).compare;
  return (
    <Layout
      page={page}
      title={t.title}
      description={t.lead}
      breadcrumb={[{ href: '/', label: words(page.lang).home }, { label: t.title }]}
    >
      <h1>{t.title}</h1>
      <p class="lead">{t.lead}</p>
      <form action={page.href(comparePath)} role="search">
        <label class="label" for="ou">
          {t.question}
        </label>
        <div class="ask">
          <input id="ou" name="ou" value={typed} maxlength={longestQuestion} autocomplete="off" />
          <Button>{t.find}</Button>
        </div>
        <Doubt page={page} typed={typed} place={place} />
      </form>
      {place.is === 'here' && (
        <section>
          <h2>{spaces.length === 0 ? t.none : t.near(spaces.length, place.commune.name)}</h2>
          <div class="parts">
            {spaces.map((each) => (
              <Compared page={page} near={each} />
            ))}
          </div>
        </section>
      )}
    </Layout>
  );
}

function Doubt({ page, typed, place }: { page: Page; typed: string; place: Place }) {
  const t = words(page.lang).compare;
  if (place.is === 'unknown') return <p role="status">{t.unknown(typed)}</p>;
  if (place.is === 'here' && place.understood)
    return <p role="status">{t.understood(typed, place.commune.name)}</p>;
  if (place.is !== 'several') return null;
  return (
    <p role="status">
      {t.several}{' '}
      <Alternatives
        names={place.communes.map(({ name }) => name)}
        hrefOf={(name) => `${page.href(comparePath)}?ou=${encodeURIComponent(name)}`}
      />
    </p>
  );
}

const daysShown = 3;

function Compared({ page, near: { space, listed, days } }: { page: Page; near: Near }) {
  const t = words(page.lang).compare;
  const state = stateOnPage(page, listed.state);
  const open = days.filter(({ isOpen }) => isOpen).slice(0, daysShown);
  const offers = offersOf(space).map((offer) => lowered(offerWords[page.lang][offer]));
  return (
    <div>
      <h3>
        <a href={page.href(spacePath(space.slug))}>{space.name}</a>
      </h3>
      <p class="meta">
        {space.communeName}
        {listed.km !== null && `, ${t.away(formatDistance(listed.km))}`}. {space.fictitious && t.fictitious}
      </p>
      <p>
        <State knot={lookOf[state.is]}>{state.word}</State> {state.detail}
      </p>
      {space.phone && (
        <p>
          <a href={`tel:${space.phone}`}>{formatPhone(space.phone)}</a>
        </p>
      )}
      <p>{walkInSentence(page.lang, space)}</p>
      {open.length > 0 && (
        <ul aria-label={t.days}>
          {open.map(({ date, hours }) => (
            <li>
              {capitalised(formatDay(page.lang, date))}
              {page.lang === 'fr' ? '\u00a0: ' : ': '}
              {lowered(hours)}
            </li>
          ))}
        </ul>
      )}
      {offers.length > 0 && (
        <p class="meta">
          {t.offers}
          {page.lang === 'fr' ? '\u00a0: ' : ': '}
          {offers.join(', ')}.
        </p>
      )}
      <p class="buttons">
        <Button kind="secondary" href={page.href(referralPath(space.slug))}>
          <span>
            {t.make}
            <span class="unseen">, {space.name}</span>
          </span>
        </Button>
      </p>
    </div>
  );
}
