import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { KnownPaths } from './known-paths.ts';

function openSite() {
  const app = new Hono({ router: new KnownPaths() });
  app.get('/annuaire', (c) => c.text('the list'));
  app.get('/annuaire/:space', (c) => c.text(`the space ${c.req.param('space')}`));
  app.post('/annuaire', (c) => c.text('written'));
  return app;
}

const answer = async (app: Hono, path: string, method = 'GET') =>
  (await app.request(path, { method })).text();

test('a path leads where it led before, by each method and with its own names', async () => {
  const app = openSite();
  for (let time = 0; time < 2; time += 1) {
    expect(await answer(app, '/annuaire')).toBe('the list');
    expect(await answer(app, '/annuaire', 'POST')).toBe('written');
    expect(await answer(app, '/annuaire/figeac')).toBe('the space figeac');
    expect(await answer(app, '/annuaire/g%C3%A9nie')).toBe('the space génie');
    expect((await app.request('/nulle-part')).status).toBe(404);
  }
});

test('a route that is added later is found, whatever was asked before', async () => {
  const app = openSite();
  expect((await app.request('/agenda')).status).toBe(404);
  app.get('/agenda', (c) => c.text('the agenda'));
  expect(await answer(app, '/agenda')).toBe('the agenda');
});

test('more paths than are remembered, and long ones, are answered all the same', async () => {
  const app = openSite();
  for (let number = 0; number < 2500; number += 1)
    expect(await answer(app, `/annuaire/${number}`)).toBe(`the space ${number}`);
  const long = 'x'.repeat(5000);
  expect(await answer(app, `/annuaire/${long}`)).toBe(`the space ${long}`);
  expect(await answer(app, '/annuaire/7')).toBe('the space 7');
});
