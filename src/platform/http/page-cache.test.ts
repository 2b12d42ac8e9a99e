import { expect, test } from 'vitest';
import { bytesFor, openPageCache } from './page-cache.ts';

const page = (text: string, rule = 'public, max-age=60') =>
  new Response(text, { headers: { 'cache-control': rule } });

function cacheAt(clock: { now: number }) {
  return openPageCache({ bytes: 3100, clock: () => clock.now });
}

/** What a request for a kept page is answered, or null when it must be made. */
function ask(pages: ReturnType<typeof cacheAt>, url: string, headers: Record<string, string> = {}) {
  let answered: { status: number; body: unknown } | null = null;
  const response = {
    status: 0,
    writeHead(status: number) {
      this.status = status;
    },
    end(body: unknown) {
      answered = { status: this.status, body };
    },
  };
  const known = pages.answer(
    { method: 'GET', url, headers: { host: 'h', ...headers } } as never,
    response as never,
  );
  return known ? (answered as { status: number; body: unknown } | null) : null;
}

test('a page is given again until its time is over', async () => {
  const clock = { now: 0 };
  const pages = cacheAt(clock);
  await pages.keep('h /a', 'lot', pages.revision('lot'), page('bonjour'));
  expect(String(ask(pages, '/a')?.body)).toBe('bonjour');
  clock.now = 60_000;
  expect(ask(pages, '/a')).toBeNull();
});

test('a change of the network forgets its pages, and only its own', async () => {
  const pages = cacheAt({ now: 0 });
  await pages.keep('h /a', 'lot', pages.revision('lot'), page('lot'));
  await pages.keep('h /b', 'tarn', pages.revision('tarn'), page('tarn'));
  pages.raise('lot');
  expect([ask(pages, '/a'), ask(pages, '/b') === null]).toEqual([null, false]);
});

test('a page made from rows read before a change is not kept', async () => {
  const pages = cacheAt({ now: 0 });
  const before = pages.revision('lot');
  pages.raise('lot');
  await pages.keep('h /a', 'lot', before, page('old'));
  expect(ask(pages, '/a')).toBeNull();
});

test('after a cut, when changes may have gone unheard, everything is forgotten', async () => {
  const pages = cacheAt({ now: 0 });
  await pages.keep('h /a', 'lot', pages.revision('lot'), page('bonjour'));
  pages.raise();
  expect(ask(pages, '/a')).toBeNull();
});

test('somebody who is signed in is never given the page of everybody', async () => {
  const pages = cacheAt({ now: 0 });
  await pages.keep('h /a', 'lot', 0, page('bonjour'));
  expect(ask(pages, '/a', { cookie: 'maillage_lot_session=x' })).toBeNull();
});

test.each([
  ['no-store', {}],
  ['private', {}],
  ['public, max-age=60', { 'set-cookie': 'a=b' }],
])('a page that says %s %o is not kept', async (rule, headers) => {
  const pages = cacheAt({ now: 0 });
  const response = new Response('x', { headers: { 'cache-control': rule, ...headers } });
  expect(await pages.keep('h /a', 'lot', 0, response)).toBeNull();
});

test('the oldest page makes room for a new one', async () => {
  const pages = cacheAt({ now: 0 });
  for (const name of ['a', 'b', 'c']) await pages.keep(`h /${name}`, 'lot', 0, page(name));
  expect([ask(pages, '/a'), ask(pages, '/b') === null, ask(pages, '/c') === null]).toEqual([
    null,
    false,
    false,
  ]);
});

test('a browser that has the page already is sent nothing more', async () => {
  const kept = await cacheAt({ now: 0 }).keep('h /a', 'lot', 0, page('bonjour'));
  expect(bytesFor(kept as NonNullable<typeof kept>, { 'if-none-match': kept?.etag })).toMatchObject({
    status: 304,
    body: null,
  });
});
