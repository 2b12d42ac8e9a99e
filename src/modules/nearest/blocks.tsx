import { readSearch } from '#modules/directory/rules';
import type { Moment } from '#modules/hours';
import { findPlace } from '#modules/lookup';
import { allKnots, knotCounts, knotsAround, shapesOf } from '#modules/map';
import type { Asked } from '#platform/http/env';
import { speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import type { Block } from '#platform/page-parts';
import { scopeOf } from '#platform/scope';
import { en } from './messages.en.ts';
import { fr } from './messages.fr.ts';
import { nearestTo } from './nearest.ts';
import { CommuneQuestion } from './pages/CommuneQuestion.tsx';
import { NearestColumn, OpenColumn } from './pages/NearestColumn.tsx';
import { NetworkPicture } from './pages/NetworkPicture.tsx';

/** Where somebody lives, as typed on the home page: it is in its address and nowhere else. */
const placeTyped = (page: Page): string => readSearch(new URLSearchParams(page.query)).place;

const momentOf = ({ now, network }: Asked): Moment => ({ now, zone: network.zone });

const question: Block = {
  audience: 'public',
  place: 'question',
  order: 10,
  budgetBytes: 2000,
  async draw({ db, lang }, page) {
    const typed = placeTyped(page);
    const place = await findPlace(db, typed);
    return <CommuneQuestion page={page} t={speak({ fr, en }, lang)} typed={typed} place={place} />;
  },
};

/** Past that, knots would hide each other and weigh too much; the words beside them still count every space. */
const mostDrawn = 400;

const picture: Block = {
  audience: 'public',
  place: 'picture',
  order: 10,
  budgetBytes: 16_000,
  async draw(asked, page) {
    const { db, lang } = asked;
    const place = await findPlace(db, placeTyped(page));
    const [knots, counts, shapes, around] = await Promise.all([
      allKnots(db, mostDrawn, momentOf(asked)),
      knotCounts(db, momentOf(asked)),
      shapesOf(db),
      place.is === 'here' ? knotsAround(db, place.commune, 1, momentOf(asked)) : [],
    ]);
    if (knots.length === 0) return null;
    const home = around[0]?.spaceId;
    return <NetworkPicture {...{ page, knots, counts, shapes, home }} t={speak({ fr, en }, lang)} />;
  },
};

const answer: Block = {
  audience: 'public',
  place: 'column',
  order: 10,
  budgetBytes: 2500,
  async draw(asked, page) {
    const t = speak({ fr, en }, asked.lang);
    const typed = placeTyped(page);
    const nearest = typed === '' ? null : await nearestTo(asked.db, typed, momentOf(asked));
    if (nearest) return <NearestColumn page={page} t={t} nearest={nearest} />;
    return <OpenColumn page={page} t={t} counts={await knotCounts(asked.db, momentOf(asked))} />;
  },
};

/** On the home page of whoever animates the whole network: the same net, as it stands now. */
const staffPicture: Block = {
  audience: 'staff',
  place: 'aside',
  order: 5,
  budgetBytes: 16_500,
  permission: 'space.create',
  async draw(asked, page) {
    if (!scopeOf(asked.viewer, 'space.create').everywhere) return null;
    const drawn = await picture.draw(asked, page);
    return (
      drawn && (
        <section>
          <h2>{speak({ fr, en }, asked.lang).now}</h2>
          {drawn}
        </section>
      )
    );
  },
};

export const blocks: readonly Block[] = [question, picture, answer, staffPicture];
