import type { Database } from '#platform/database/deed';
import type { Reading } from '#platform/visits/visits';
import { keepReadings } from './keep.ts';

/** How often each was read in an ordinary month, and how many visits began there; none of it is real. */
const ordinary: readonly Reading[] = [
  { path: '/', kind: 'page', times: 1450, arrivals: 1120 },
  { path: '/annuaire', kind: 'page', times: 1180, arrivals: 310 },
  { path: '/agenda', kind: 'page', times: 940, arrivals: 260 },
  { path: '/donnees', kind: 'page', times: 60, arrivals: 25 },
  { path: '/annuaire.csv', kind: 'file', times: 34, arrivals: 0 },
  { path: '/annuaire.vcf', kind: 'file', times: 12, arrivals: 0 },
];

/** January to December: people look for workshops in September and January, and are elsewhere in August. */
const season = [1.25, 1.1, 1.05, 0.95, 0.95, 0.85, 0.6, 0.4, 1.35, 1.2, 1.1, 0.8];

/** The year until the last month that ended, and the months of the year before, a little fewer. */
export async function tellVisits(db: Database, now: Date): Promise<void> {
  for (let ago = 24; ago > 0; ago -= 1) {
    const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - ago, 15));
    const share = (season[month.getUTCMonth()] as number) * (ago > 12 ? 0.82 : 1);
    await keepReadings(db, ordinary.map(shared(share)), month);
  }
}

const shared =
  (share: number) =>
  (one: Reading): Reading => ({
    ...one,
    times: Math.round(one.times * share),
    arrivals: Math.round(one.arrivals * share),
  });
