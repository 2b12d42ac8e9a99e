import type { Page } from '#platform/page';
import { Icon } from '#ui/Icon';
import { formatDistance } from '../distance-words.ts';
import type { Listed } from '../find.ts';
import type { Messages } from '../messages.fr.ts';
import type { Nearest } from '../nearest.ts';
import { nothingAsked, queryOf } from '../search.ts';
import { StateWord, wordsOfState } from './StateOf.tsx';

interface InColumn {
  page: Page;
  t: Messages;
}

/** The space nearest to where somebody lives, and the nearest one that is open now. */
export const NearestColumn = ({ page, t, nearest }: InColumn & { nearest: Nearest }) => (
  <>
    <p class="kicker" id="proche">
      <Icon name="place" />
      {t.front.nearestTo(nearest.commune.name)}
    </p>
    <Space page={page} t={t} space={nearest.first} isTitle />
    {nearest.open && (
      <>
        <p>
          <b>{t.front.openNow}</b>
        </p>
        <Space page={page} t={t} space={nearest.open} />
      </>
    )}
    {nearest.near.total > 0 && (
      <p>
        <a
          href={
            page.href('/annuaire') +
            queryOf({ ...nothingAsked, place: nearest.commune.name, km: nearest.near.km })
          }
        >
          {t.front.near(t.spaces(nearest.near.total), nearest.near.km)}
        </a>
      </p>
    )}
  </>
);

function Space({ page, t, space, isTitle }: InColumn & { space: Listed; isTitle?: boolean }) {
  const words = wordsOfState(page, space.state);
  const link = <a href={page.href(`/annuaire/${space.slug}`)}>{space.name}</a>;
  return (
    <>
      {isTitle ? <h3>{link}</h3> : <p>{link}</p>}
      <p>
        <StateWord words={words} /> {words.detail}
      </p>
      <p class="meta">
        {space.commune}, {t.results.away(formatDistance(space.km ?? 0))}
      </p>
    </>
  );
}

/** Before anybody said where she lives: what is open now, and the way to the list. */
export const OpenColumn = ({ page, t, open }: InColumn & { open: number }) => (
  <>
    <p class="kicker">
      <Icon name="place" />
      {t.front.spaces}
    </p>
    <h3>
      <a href={page.href('/annuaire')}>{t.title}</a>
    </h3>
    {open > 0 && (
      <p>
        <a href={`${page.href('/annuaire')}?ouvert=maintenant`}>{t.front.openCount(t.spaces(open), open)}</a>
      </p>
    )}
    <p class="meta">{t.front.how}</p>
  </>
);
