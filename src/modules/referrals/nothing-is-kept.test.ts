import { Writable } from 'node:stream';
import { pino } from 'pino';
import { beforeAll, expect, test } from 'vitest';
import { addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { createApp } from '../../app.tsx';
import { testApp, type Visitor, visitor } from '../../testing.ts';

// Nothing of what is typed for a sheet is kept: it is looked for in every row of every table, and in the log.
const db = freshDatabase();
const app = testApp(db);

let start: string;
beforeAll(async () => {
  await tellTerritory(db());
  const by = { actor: { id: null, name: 'import' }, now: new Date('2026-11-01T08:00:00Z') };
  const { slug } = await addSpace(db(), aSpace({ name: 'Médiathèque du Causse' }), by);
  start = `/annuaire/${slug}/orienter`;
});

/** The sheet, asked for as the second step does. */
async function refer(self: Visitor, fields: Record<string, string>) {
  const { text } = await self.get(start);
  const token = /name="_token" value="([^"]+)"/.exec(text.split('<main')[1] ?? '')?.[1] ?? '';
  return self.post(`${start}/fiche`, { langue: 'fr', besoins: 'demarches', ...fields }, { token });
}

const marks = ['Zéphyrine-secret', 'avis-secret', 'CCAS-secret', '565387766', '05 65 38 77 66'];
const secret = {
  prenom: marks[0] as string,
  autre: marks[1] as string,
  service: marks[2] as string,
  telephone: '05 65 38 77 66',
};

let lines = '';
const log = pino(
  { level: 'trace' },
  new Writable({
    write: (chunk, _, done) => {
      lines += chunk;
      done();
    },
  }),
);
const listened = () => {
  const program = app.program();
  return visitor(() => ({ ...program, app: createApp({ ...program.parts, log }) }));
};

/** Every row of every table, whatever its network. */
async function everyRow(): Promise<string> {
  const { pg } = app.program().parts.pool;
  const { rows: tables } = await pg.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  expect(tables.length).toBeGreaterThan(20);
  const texts = await Promise.all(
    tables.map(async ({ name }) => (await pg.query(`select t::text as row from ${name} t`)).rows),
  );
  return JSON.stringify(texts);
}

async function expectNoTrace(): Promise<void> {
  const rows = await everyRow();
  expect(rows).toContain('Médiathèque du Causse');
  for (const mark of marks) {
    expect(rows).not.toContain(mark);
    expect(lines).not.toContain(mark);
  }
}

test('in no table and no line of the log, once the sheet is made', async () => {
  const self = listened();
  const { text } = await refer(self, secret);
  for (const mark of ['Zéphyrine-secret', 'CCAS-secret', 'avis-secret'])
    expect(text.toLowerCase()).toContain(mark.toLowerCase());
  for (const [, value] of self.cookies) expect(marks.some((mark) => value.includes(mark))).toBe(false);
  await expectNoTrace();
});

test('nor when something was to be mended, or the form had expired', async () => {
  expect((await refer(listened(), { ...secret, langue: 'xx' })).status).toBe(422);
  const expired = await listened().post(`${start}/fiche`, { langue: 'fr', ...secret }, { token: null });
  expect(expired.status).toBe(403);
  expect(expired.headers.get('cache-control')).toBe('no-store');
  await expectNoTrace();
});

test('nor when the program itself is at fault, which its log says', async () => {
  const { pg } = app.program().parts.pool;
  const self = listened();
  await self.get(start);
  await pg.query('alter table lot.territory_shape rename to away');
  const { status } = await refer(self, secret);
  await pg.query('alter table lot.away rename to territory_shape');
  expect(status).toBe(500);
  expect(lines).toContain('territory_shape');
  await expectNoTrace();
});

test('no address holds any of it, and browsers are asked to remember nothing', async () => {
  const { text } = await app.visitor().get(start);
  const fields = [...text.matchAll(/<input id="f-[^>]*type="(?:text|tel)"[^>]*>/g)].map(([tag]) => tag);
  expect(fields).toHaveLength(2);
  for (const tag of fields) expect(tag).toContain('autocomplete="off"');
  expect(text).toContain('method="post"');
});
