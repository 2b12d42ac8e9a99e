// Reads: news_item, space, commune.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import { zoneOf } from '#platform/database/zone';
import type { Counted, Indicator } from '#platform/indicator';
import type { IsoDate } from '#platform/time';

type Db = DbOf<never, 'newsItem' | 'space' | 'commune'>;

/** Items of news by the month in which they appeared: those of a span are read along the index on that moment. */
export const newsPublished: Indicator = {
  name: 'actualites-parues',
  order: 40,
  title: { fr: 'Actualités parues', en: 'Items of news published' },
  method: {
    fr: 'Une actualité compte le mois où elle a paru. Celles qui ont été retirées ne comptent pas.',
    en: 'An item of news counts in the month in which it appeared. Those that were withdrawn do not count.',
  },
  leastShown: 0,
  isPublic: true,
  isPlaced: true,
  counts: (db, span) => countedIn(db, span),
};

async function countedIn(db: Db, { from, to }: { from: IsoDate; to: IsoDate }): Promise<Counted[]> {
  const zone = await zoneOf(db);
  const { rows } = await sql<Counted>`
    select to_char(date_trunc('month', publish_at at time zone ${zone}), 'YYYY-MM-DD') as month,
      coalesce(item.epci_code, commune.epci_code) as "epciCode", null as kind, count(*)::int as count
    from ${tableIn(db, 'newsItem')} item
      left join ${tableIn(db, 'space')} space on space.id = item.space_id
      left join ${tableIn(db, 'commune')} commune on commune.code = coalesce(item.commune_code, space.commune_code)
    where state = 'published' and publish_at >= ${from}::date::timestamp at time zone ${zone}
      and publish_at < (${to}::date + interval '1 month') at time zone ${zone}
    group by 1, 2`.execute(db);
  return rows;
}
