import { Hono } from 'hono';
import { z } from 'zod';
import { findPlace } from '#modules/lookup';
import { blankForm } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { clientAddress } from '#platform/session/client-address';
import { secondsUntil } from '#platform/session/throttle';
import { waitInWords } from '#platform/session/wait-words';
import { trapField, WishForm } from './form.ts';
import { groupingOf } from './grouping.ts';
import { BadLinkPage, ConfirmPage, SentPage } from './pages/LinkPages.tsx';
import { WishPage } from './pages/WishPage.tsx';
import { confirmPath, letterPath, sentPath } from './paths.ts';
import type { Wish } from './reader.ts';
import { askToRead, confirmReader, wishOf } from './subscribe.ts';
import { words } from './words.ts';

export const routes = new Hono<Env>();

routes.get(letterPath, async (c) =>
  c.html(
    <WishPage
      page={await pageOf(c)}
      form={blankForm({ rhythm: 'weekly', place: (c.req.query('ou') ?? '').slice(0, 100) })}
    />,
  ),
);

routes.post(letterPath, async (c) => {
  const page = await pageOf(c);
  const t = words(page.lang);
  const form = await readForm(c, WishForm, { email: t.errors.email });
  if (!form.ok) return c.html(<WishPage page={page} form={form} />, 422);
  const where = await whereIn(c, form.data.place);
  if ('wrong' in where)
    return c.html(<WishPage page={page} form={form.reject({ place: where.wrong })} />, 422);
  if (await isTrapped(c)) return c.redirect(page.href(sentPath), 303);
  const wait = await secondsToWait(c, form.data.email);
  if (wait > 0) {
    const refused = form.refuse(t.tooMany(waitInWords(page.lang, wait)));
    return c.html(<WishPage page={page} form={refused} />, 429);
  }
  const { email, rhythm } = form.data;
  const wish: Wish = { email, rhythm, lang: page.lang, ...where };
  await submit(c.var.db, form.id, async (tx) => {
    await askToRead(tx, wish, c.var.now);
    return { location: page.href(sentPath) };
  });
  deliverSoon(c);
  return c.redirect(page.href(sentPath), 303);
});

routes.get(sentPath, async (c) => c.html(<SentPage page={await pageOf(c)} />));

routes.get(confirmPath(':token'), async (c) => {
  const token = tokenIn(c);
  const wish = await wishOf(c.var.db, token, c.var.now);
  const page = await pageOf(c);
  if (!wish) return c.html(<BadLinkPage page={page} />, 410);
  return c.html(<ConfirmPage page={page} email={wish.email} token={token} />);
});

routes.post(confirmPath(':token'), async (c) => {
  await readForm(c, z.object({}));
  const { refusal } = await confirmReader(c.var.db, tokenIn(c), c.var.now);
  if (refusal) return c.html(<BadLinkPage page={await pageOf(c)} />, 410);
  return goOn(c, hrefOf(c, '/actualites'), words(c.var.lang).confirmed);
});

const tokenIn = (c: Ask): string => c.req.param('token') ?? '';

type Where = Pick<Wish, 'communeCode' | 'epciCode'>;

/** Whose news somebody wants, by the commune that she typed. */
async function whereIn(c: Ask, typed: string | null): Promise<Where | { wrong: string }> {
  const t = words(c.var.lang).errors;
  const place = await findPlace(c.var.db, typed ?? '');
  if (place.is === 'nowhere') return { communeCode: null, epciCode: null };
  if (place.is === 'unknown') return { wrong: t.unknownPlace };
  if (place.is === 'several')
    return { wrong: t.severalPlaces(place.communes.map(({ name }) => name).join(', ')) };
  return groupingOf(c.var.db, place.commune.code);
}

/** A machine that fills in every field is answered like anybody, and nothing is kept. */
async function isTrapped(c: Ask): Promise<boolean> {
  const body = await c.req.parseBody();
  return typeof body[trapField] === 'string' && body[trapField] !== '';
}

/** Nobody's mailbox is filled, nor many by one machine. */
const secondsToWait = async (c: Ask, email: string): Promise<number> =>
  (await secondsUntil(c, `news letter to ${email}`, { tries: 3, everySeconds: 3600 })) ||
  secondsUntil(c, `news letter from ${clientAddress(c)}`, { tries: 20, everySeconds: 180 });
