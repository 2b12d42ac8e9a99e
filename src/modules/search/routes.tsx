import { Hono } from 'hono';
import { addressOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { share } from '#platform/http/keep-pages';
import { pageOf } from '#platform/http/page-of';
import { countMissed } from './count-missed.ts';
import { type Answer, find, type Reader } from './find.ts';
import { marks } from './find-store.ts';
import { kindsOf } from './keep-findables.ts';
import { SearchPage } from './pages/SearchPage.tsx';
import { readSearch, type Search, searchPath, suggestionsPath } from './search.ts';

export const routes = new Hono<Env>();

routes.get(searchPath, async (c) => {
  const page = await pageOf(c);
  const kinds = kindsOf(c.var.modules);
  const search = searchIn(c);
  const answer = search.words === '' ? null : await find(readerOf(c), search);
  const drawn = <SearchPage page={page} search={search} answer={answer} kinds={kinds} />;
  if (answer && isMissed(answer, search)) {
    // Kept by nobody, so that each who asks it is counted.
    await countMissed(c, search.words);
    return c.html(drawn);
  }
  return share(c, drawn, { seconds: 60 });
});

routes.get(suggestionsPath, async (c) => {
  const search = searchIn(c);
  const { found } = search.words.length < 2 ? { found: [] } : await find(readerOf(c), { ...search, page: 1 });
  const { lang, modules, root } = c.var;
  const labels = new Map(kindsOf(modules).map(({ name, label }) => [name, label[lang]]));
  const distinct = [...new Map(found.map((each) => [each.title, each])).values()];
  const suggested = distinct.slice(0, mostSuggested).map(({ title, path, kind, place }) => ({
    title: title.replaceAll(marks[0], '').replaceAll(marks[1], ''),
    about: [labels.get(kind), place].filter(Boolean).join(', '),
    href: addressOf(root, lang, path),
  }));
  return share(c, JSON.stringify(suggested), { seconds: 60, type: 'application/json' });
});

const mostSuggested = 6;

const searchIn = (c: Ask): Search => readSearch(new URL(c.req.url).searchParams);

const readerOf = (c: Ask): Reader => {
  const { db, viewer, lang, now, modules } = c.var;
  return { db, viewer, lang, now, kinds: kindsOf(modules) };
};

/** Nothing, anywhere, has what was asked; words that are everywhere ask for nothing. */
const isMissed = ({ total, words }: Answer, { kind }: Search): boolean =>
  kind === null && total === 0 && words.terms.length + words.unknown.length > 0;
