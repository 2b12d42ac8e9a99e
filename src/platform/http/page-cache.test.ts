import { expect, test } from 'vitest';
import { bytesFor, openPageCache } from './page-cache.ts';

const page = (text: string, { schema = 'lot', revision = 0 } = {}) => ({
  text,
  seconds: 60,
  headers: new Headers(),
  schema,
  revision,
});

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

test('a page is given again until its time is over', () => {
  const clock = { now: 0 };
  const pages = cacheAt(clock);
  pages.keep('h /a', page('bonjour'));
  expect(String(ask(pages, '/a')?.body)).toBe('bonjour');
  clock.now = 60_000;
  expect(ask(pages, '/a')).toBeNull();
});

test('a change of the network forgets its pages, and only its own', () => {
  const pages = cacheAt({ now: 0 });
  pages.keep('h /a', page('lot'));
  pages.keep('h /b', page('tarn', { schema: 'tarn' }));
  pages.raise('lot');
  expect([ask(pages, '/a'), ask(pages, '/b') === null]).toEqual([null, false]);
});

test('a page made from rows read before a change is not kept', () => {
  const pages = cacheAt({ now: 0 });
  const before = pages.revision('lot');
  pages.raise('lot');
  pages.keep('h /a', page('old', { revision: before }));
  expect(ask(pages, '/a')).toBeNull();
});

test('after a cut, when changes may have gone unheard, everything is forgotten', () => {
  const pages = cacheAt({ now: 0 });
  pages.keep('h /a', page('bonjour'));
  pages.raise();
  expect(ask(pages, '/a')).toBeNull();
});

test('somebody who is signed in is never given the page of everybody', () => {
  const pages = cacheAt({ now: 0 });
  pages.keep('h /a', page('bonjour'));
  expect(ask(pages, '/a', { cookie: 'maillage_lot_session=x' })).toBeNull();
});

test('the oldest page makes room for a new one', () => {
  const pages = cacheAt({ now: 0 });
  for (const name of ['a', 'b', 'c']) pages.keep(`h /${name}`, page(name));
  expect([ask(pages, '/a'), ask(pages, '/b') === null, ask(pages, '/c') === null]).toEqual([
    null,
    false,
    false,
  ]);
});

test('a browser that has the page already is sent nothing more', () => {
  const kept = cacheAt({ now: 0 }).keep('h /a', page('bonjour'));
  expect(bytesFor(kept, { 'if-none-match': kept.etag })).toMatchObject({
    status: 304,
    body: null,
  });
});

test('each page keeps its own text, whatever was kept before and however long it is', () => {
  const pages = openPageCache({ bytes: 10_000_000, clock: () => 0 });
  const texts = ['« L’été » '.repeat(2000), 'court', '’'.repeat(200_000), 'é'];
  const kept = texts.map((text, number) => pages.keep(`h /${number}`, page(text)));
  const read = kept.map((one) => String(bytesFor(one, {}).body));
  expect(read.map((text, number) => text === texts[number])).toEqual([true, true, true, true]);
});
