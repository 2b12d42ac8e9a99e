import { Hono } from 'hono';
import { beforeEach, expect, test } from 'vitest';
import { anonymous } from '#platform/access';
import type { Env } from '#platform/http/env';
import { freshDatabase } from '#platform/testing/fresh-database';
import { giveDraftsBack, keepDraft } from './draft.ts';

const db = freshDatabase();
const personId = '0198f0a0-0000-7000-8000-000000000001';
const faults: string[] = [];
let drawn = 422;

/** A form whose sign-in ended; come back to, it is drawn with what was typed, or answers what `drawn` says. */
function aSite(formerId = personId) {
  const app = new Hono<Env>();
  const variables = {
    db: db(),
    now: new Date('2026-11-24T09:12:00Z'),
    path: '/recit',
    root: '',
    lang: 'fr',
    secret: 'x'.repeat(32),
    network: { slug: 'lot' },
    config: { MAILLAGE_ORIGIN: 'http://localhost' },
    log: { error: (_seen: unknown, what: string) => faults.push(what) },
    viewer: { ...anonymous, personId },
    formerSignIn: { personId: formerId, shared: false },
  };
  app.use(async (c, next) => {
    for (const [name, value] of Object.entries(variables)) c.set(name as never, value as never);
    await next();
  });
  app.use(giveDraftsBack(async (request) => new Response(await request.text(), { status: drawn })));
  app.post('/recit', async (c) => c.text(String(await keepDraft(c))));
  app.get('/recit', (c) => c.text('blank'));
  return app;
}

const cutShort = (fields: Record<string, string>, site = aSite()) =>
  site.request('/recit', { method: 'POST', body: new URLSearchParams(fields) });
const comeBack = (cookie: string) => aSite().request('/recit', { headers: { cookie } });
const kept = () => db().selectFrom('draft').select('fields').execute();

beforeEach(async () => {
  await db().deleteFrom('draft').execute();
  drawn = 422;
  faults.length = 0;
});

test('of a form cut short, what no field may hold is left out, and all the rest is kept', async () => {
  const answer = await cutShort({
    name: 'Nadia',
    broken: 'un\u0000deux',
    note: 'Son numéro : 1 84 12 76 451 089 46',
    password: 'un mot de passe',
  });
  expect([answer.status, await answer.text()]).toEqual([200, 'true']);
  expect(await kept()).toEqual([{ fields: [{ name: 'name', text: 'Nadia' }] }]);
});

test('a text that cannot be kept is noted once, and the visitor is led on', async () => {
  const answer = await cutShort({ name: 'Nadia' }, aSite('nobody that a table would take'));
  expect([answer.status, await answer.text(), faults]).toEqual([200, 'false', ['draft']]);
});

test('what was typed is forgotten once the form was drawn with it, not before', async () => {
  const left = await cutShort({ name: 'Nadia' });
  const cookie = left.headers.getSetCookie()[0]?.split(';')[0] as string;
  drawn = 500;
  expect(await (await comeBack(cookie)).text()).toBe('blank');
  expect(await kept()).toHaveLength(1);

  drawn = 422;
  expect(await (await comeBack(cookie)).text()).toContain('name=Nadia');
  expect(await kept()).toEqual([]);
});
