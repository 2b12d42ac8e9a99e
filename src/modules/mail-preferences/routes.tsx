import { Hono } from 'hono';
import { accountPath, ownAccount, ownOnly } from '#modules/own-account';
import { blankForm } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import type { Reader } from '#platform/mail/topic';
import { choicesForm, typedOf } from './form.ts';
import { type Offered, offered } from './offered.ts';
import { BadTokenPage, OwnPage, ReaderPage } from './pages/ChoicesPages.tsx';
import { choosePath, ownChoices, stopPath } from './paths.ts';
import { readToken } from './reader-token.ts';
import { choicesOf, choose } from './store.ts';
import { words } from './words.ts';

export const routes = new Hono<Env>();

const ownPath = `${accountPath}/${ownChoices}`;

routes.get(ownPath, async (c) => {
  ownOnly(c);
  const { email } = await ownAccount(c);
  const topics = await topicsFor(c, email, () => true);
  const page = await pageOf(c);
  return c.html(<OwnPage {...{ page, topics }} address={email} form={blankForm(typedOf(topics))} />);
});

routes.post(ownPath, async (c) => {
  ownOnly(c);
  const { email } = await ownAccount(c);
  const topics = await topicsFor(c, email, () => true);
  const form = await readForm(c, choicesForm(topics));
  if (!form.ok) return c.html(<OwnPage page={await pageOf(c)} {...{ topics, form }} address={email} />, 422);

  await choose(c.var.db, email, form.data, c.var.now);
  return goOn(c, hrefOf(c, ownPath), words(c.var.lang).saved);
});

routes.get(`${choosePath}/:token`, async (c) => {
  const reader = readerOf(c);
  if (!reader) return refuseToken(c);
  const topics = await topicsOf(c, reader);
  const page = await pageOf(c);
  return c.html(
    <ReaderPage {...{ page, topics }} address={reader.address} form={blankForm(typedOf(topics))} />,
  );
});

routes.post(`${choosePath}/:token`, async (c) => {
  const reader = readerOf(c);
  if (!reader) return refuseToken(c);
  const topics = await topicsOf(c, reader);
  const form = await readForm(c, choicesForm(topics));
  if (!form.ok)
    return c.html(<ReaderPage page={await pageOf(c)} {...{ topics, form }} address={reader.address} />, 422);

  await choose(c.var.db, reader.address, form.data, c.var.now);
  return goOn(c, hrefOf(c, c.var.path), words(c.var.lang).saved);
});

/** Opened by a person, or by a program that looks where links lead: nothing changes by looking. */
routes.get(`${stopPath}/:token`, (c) => c.redirect(hrefOf(c, `${choosePath}/${c.req.param('token')}`), 303));

/** Posted by a mail program when its reader wants no more (RFC 8058): no cookie, no redirection, nothing to read. */
routes.post(`${stopPath}/:token`, async (c) => {
  const reader = readerOf(c);
  if (!reader) return c.text('unknown\n', 410);
  const never = new Map(reader.topics.map((topic) => [topic, 'never'] as const));
  await choose(c.var.db, reader.address, never, c.var.now);
  return c.text('unsubscribed\n', 200, { 'Cache-Control': 'no-store' });
});

const readerOf = (c: Ask): Reader | null =>
  readToken(c.req.param('token') ?? '', c.var.network.slug, c.var.secret);

const refuseToken = async (c: Ask): Promise<Response> => c.html(<BadTokenPage page={await pageOf(c)} />, 410);

/** What is for everybody, and what this mail was about. */
const topicsOf = (c: Ask, { address, topics }: Reader): Promise<Offered[]> =>
  topicsFor(c, address, ({ name, audience }) => audience === 'public' || topics.includes(name));

async function topicsFor(
  c: Ask,
  address: string,
  isOffered: Parameters<typeof offered>[0]['isOffered'],
): Promise<Offered[]> {
  const { db, modules, lang } = c.var;
  return offered({ modules, lang, chosen: await choicesOf(db, address), isOffered });
}
