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
    const { rows } = await pool.pg.query<{ slug: string }>(
      `select slug from lot.space join lot.meeting on meeting.space_id = space.id where space.status = 'published' limit 1`,
    );
    const slug = rows[0]?.slug;
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
