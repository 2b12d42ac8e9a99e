import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { Env } from './env.ts';
import { keepPages, share } from './keep-pages.ts';
import { openPageCache } from './page-cache.ts';

const long = 'Bonjour à toutes et à tous. '.repeat(100);

/** A site of three pages, and what its cache kept. */
function site() {
  const pages = openPageCache({ bytes: 100_000, clock: () => 0 });
  const kept: string[] = [];
  let made = 0;
  const app = new Hono<Env>();
  app.use((c, next) => {
    c.set('network', { slug: 'lot' } as Env['Variables']['network']);
    return next();
  });
  app.use(
    keepPages({
      ...pages,
      keep(key, page) {
        kept.push(key);
        return pages.keep(key, page);
      },
    }),
  );
  app.get('/tous', (c) => share(c, long, { seconds: 60 }));
  app.get('/cookie', (c) => {
    c.header('Set-Cookie', 'a=b');
    return share(c, long, { seconds: 60 });
  });
  app.get('/lente', async (c) => {
    made += 1;
    await new Promise((done) => setTimeout(done, 20));
    return share(c, `${long}${made}`, { seconds: 60 });
  });
  app.get('/une', (c) => c.html(long));
  app.get('/image', (c) => c.body('x', 200, { 'Cache-Control': 'private, max-age=60' }));
  const ask = (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });
  return { ask, kept, made: () => made };
}

test('a page for everybody is kept, whoever asked first', async () => {
  const { ask, kept } = site();
  const { headers } = await ask('/tous', { host: 'lot.example' });
  expect([headers.get('cache-control'), headers.get('vary')]).toEqual([
    'public, max-age=0, must-revalidate',
    'Accept-Encoding, Cookie',
  ]);
  expect(kept).toEqual(['lot.example /tous']);
});

test.each([
  ['that leaves a cookie', '/cookie', {}],
  ['asked by somebody who is known here', '/tous', { cookie: 'maillage_lot_session=x' }],
  ['that is not shared', '/une', {}],
])('a page %s is kept by nobody, on the way neither', async (_, path, asked) => {
  const { ask, kept } = site();
  const { headers } = await ask(path, asked);
  expect([kept, headers.get('cache-control')]).toEqual([[], 'no-store']);
});

test('a document that says its own rule keeps it', async () => {
  expect((await site().ask('/image')).headers.get('cache-control')).toBe('private, max-age=60');
});

test.each(['/tous', '/une'])('%s comes zipped to whoever can unzip, whole to others', async (path) => {
  const { ask } = site();
  const zipped = await ask(path, { 'accept-encoding': 'br, gzip' });
  const plain = await ask(path);
  expect([zipped.headers.get('content-encoding'), plain.headers.get('content-encoding')]).toEqual([
    'gzip',
    null,
  ]);
  const body = new Response(zipped.body?.pipeThrough(new DecompressionStream('gzip')));
  expect([await body.text(), await plain.text()]).toEqual([long, long]);
});

test('a crowd at one address costs one page, and each is answered it', async () => {
  const { ask, made } = site();
  const pages = await Promise.all(Array.from({ length: 50 }, async () => (await ask('/lente')).text()));
  expect([made(), new Set(pages)]).toEqual([1, new Set([`${long}1`])]);
});

test('whoever is known here waits for nobody’s page', async () => {
  const { ask, made } = site();
  await Promise.all([ask('/lente'), ask('/lente', { cookie: 'maillage_lot_session=x' })]);
  expect(made()).toBe(2);
});
