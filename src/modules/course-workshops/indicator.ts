// Reads: series, meeting, space, commune, resource, resource_version.
import { sql } from 'kysely';
import { type DbOf, tableIn } from '#platform/database/deed';
import { zoneOf } from '#platform/database/zone';
import type { Counted, Indicator } from '#platform/indicator';
import type { IsoDate } from '#platform/time';

type Db = DbOf<never, 'series' | 'meeting' | 'space' | 'commune' | 'resource' | 'resourceVersion'>;

/** Workshops drawn from a course, by the month in which they take place: only those of a span are read, along its index. */
export const coursesUsed: Indicator = {
  name: 'modules-utilises',
  order: 25,
  title: { fr: 'Ateliers tirés d’un module de formation', en: 'Workshops drawn from a course' },
  method: {
    fr: 'Une séance compte le mois où elle a lieu, quand l’atelier a été annoncé à partir d’un module. Celles qui sont annulées ne comptent pas.',
    en: 'A meeting counts in the month in which it takes place, when its workshop was announced from a course. Those that are cancelled do not count.',
  },
  leastShown: 0,
  isPublic: true,
  isPlaced: true,
  kinds: { title: { fr: 'Selon le module', en: 'By course' }, name: (_lang, title) => title },
  counts: usedIn,
};

async function usedIn(db: Db, { from, to }: { from: IsoDate; to: IsoDate }): Promise<Counted[]> {
  const zone = await zoneOf(db);
  const { rows } = await sql<Counted>`
    select to_char(date_trunc('month', starts_at at time zone ${zone}), 'YYYY-MM-DD') as month,
      commune.epci_code as "epciCode", version.title as kind, count(*)::int as count
    from ${tableIn(db, 'series')} series
      join ${tableIn(db, 'meeting')} meeting on meeting.series_id = series.id and meeting.status = 'planned'
      join ${tableIn(db, 'resource')} resource on series.drawn_from = 'course-workshops.' || resource.id
      join ${tableIn(db, 'resourceVersion')} version on version.resource_id = resource.id and version.number = resource.version
      left join ${tableIn(db, 'space')} space on space.id = meeting.space_id
      left join ${tableIn(db, 'commune')} commune on commune.code = space.commune_code
    where series.drawn_from is not null and series.status = 'published' and resource.status = 'published'
      and starts_at >= ${from}::date::timestamp at time zone ${zone}
      and starts_at < (${to}::date + interval '1 month') at time zone ${zone}
    group by 1, 2, 3`.execute(db);
  return rows;
}
