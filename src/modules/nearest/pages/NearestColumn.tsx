import { answerPath, type Listed, nothingAsked, placeRead } from '#modules/directory/rules';
import { type KnotCounts, lookOf, stateOnPage } from '#modules/map/rules';
import { spacePath } from '#modules/space-page/rules';
import { formatDistance } from '#platform/distance-words';
import type { Page } from '#platform/page';
import { formatPhone } from '#platform/phone-words';
import { Icon } from '#ui/Icon';
import { State } from '#ui/State';
import type { Messages } from '../messages.fr.ts';
import type { Nearest } from '../nearest.ts';
import { answerId } from './answer-id.ts';

interface InColumn {
  page: Page;
  t: Messages;
}

/** The space nearest to where somebody lives, and the nearest one that is open now, or will be first. */
export function NearestColumn({ page, t, nearest }: InColumn & { nearest: Nearest }) {
  const { place, first, open, opensFirst, near } = nearest;
  const other = open ?? opensFirst;
  const { name } = place.commune;
  const read = placeRead(page.lang, place);
  return (
    <>
      <p class="kicker" id={answerId} tabindex={-1}>
        <Icon name="place" />
        {t.nearestTo(name)}
      </p>
      {read && <p class="meta">{read}</p>}
      <Space page={page} t={t} space={first} isTitle />
      {other && (
        <>
          <p>
            <b>{open ? t.openNow : t.opensFirst}</b>
          </p>
          <Space page={page} t={t} space={other} />
        </>
      )}
      {near.total > 0 && (
        <p>
          <a href={page.href(answerPath({ ...nothingAsked, place: name, km: near.km }))}>
            {t.near(near.total, near.km)}
          </a>
        </p>
      )}
    </>
  );
}

function Space({ page, t, space, isTitle }: InColumn & { space: Listed; isTitle?: boolean }) {
  const words = stateOnPage(page, space.state);
  const link = <a href={page.href(spacePath(space.slug))}>{space.name}</a>;
  return (
    <>
      {isTitle ? <h3>{link}</h3> : <p>{link}</p>}
      <p>
        <State knot={lookOf[words.is]}>{words.word}</State> {words.detail}
      </p>
      <p class="meta">
        {space.commune}
        {space.km !== null && `, ${t.away(formatDistance(space.km))}`}
      </p>
      {space.phone && (
        <p>
          <a href={`tel:${space.phone}`}>{formatPhone(space.phone)}</a>
        </p>
      )}
    </>
  );
}

/** Before anybody said where she lives: how many are open now, or that none is, and the way to them. */
export const OpenColumn = ({ page, t, counts }: InColumn & { counts: KnotCounts }) => {
  const { open, published } = counts;
  const path = page.href('/annuaire');
  return (
    <>
      <p class="kicker">
        <Icon name="place" />
        {t.spaces}
      </p>
      <h3>
        <a href={open > 0 ? `${path}?ouvert=maintenant` : path}>
          {open > 0 ? t.openCount(open) : t.allCount(published)}
        </a>
      </h3>
      <p>{open > 0 ? t.saysWhich : t.noneOpen}</p>
      <p class="meta">{t.how}</p>
    </>
  );
};
