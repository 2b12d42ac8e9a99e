import { rmSync } from 'node:fs';
import { thousandSpacesWithWorkshops } from './many-meetings.ts';
import { openBench } from './open-bench.ts';
import { lineOf, type SpeedPromise } from './promise.ts';
import { againstBareServer } from './server-speed.ts';

/** The calendar of a space, which programs read again every hour: most of the time nothing has changed. */
export async function calendarPromises(): Promise<SpeedPromise[]> {
  const bench = await openBench();
  try {
    const { pool } = bench.program.parts;
    await thousandSpacesWithWorkshops(pool);
    const { slug } = await pool
      .network('lot')
      .selectFrom('space')
      .innerJoin('meeting', 'meeting.spaceId', 'space.id')
      .select('slug')
      .where('space.status', '=', 'published')
      .limit(1)
      .executeTakeFirstOrThrow();
    const path = `/annuaire/${slug}/agenda.ics`;
    const promises = await againstBareServer(bench, {
      name: 'calendar of a space, unchanged (304)',
      path,
      isKnown: true,
    });
    for (const promise of promises) console.log(lineOf(promise));
    return promises;
  } finally {
    await bench.program.close();
    await bench.database.stop();
    rmSync(bench.folder, { recursive: true, force: true });
  }
}
