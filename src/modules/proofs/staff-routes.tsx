import { Hono } from 'hono';
import { z } from 'zod';
import { entriesOf } from '#modules/booklet';
import {
  answerPdf,
  bindingOf,
  bookNow,
  NoEditionPage,
  openEdition,
  orCannot,
  proofOf,
} from '#modules/printed-directory';
import { filesOf } from '#platform/files/files';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import type { Ask, Env } from '#platform/http/env';
import { found, idIn, requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { ProofsPage } from './pages/ProofsPage.tsx';
import { proofsPath } from './paths.ts';
import { progressOf } from './progress.ts';
import { sendProofs } from './send-proofs.ts';
import { proofsOf } from './store.ts';
import { words } from './words.ts';

export const staffRoutes = new Hono<Env>();

const address = proofsPath;

staffRoutes.get(address, async (c) => {
  requirePermission(c, 'print.edit');
  return draw(c, blankForm());
});

staffRoutes.post(address, async (c) => {
  requirePermission(c, 'print.edit');
  const edition = found(await openEdition(c.var.db));
  const form = await readForm(c, z.object({}));
  if (!form.ok) return draw(c, form, 422);

  const { db, now, lang } = c.var;
  const page = await pageOf(c);
  let count = 0;
  const { location } = await submit(db, form.id, async (tx) => {
    const book = await bookNow(tx, bindingOf(c, edition));
    count = await sendProofs(tx, { editionId: edition.id, book, now });
    return { location: page.href(page.path) };
  });
  deliverSoon(c);
  return goOn(c, location ?? page.path, words(lang).sent(count));
});

staffRoutes.get(`${address}/:space/epreuve.pdf`, async (c) => {
  requirePermission(c, 'print.edit');
  const binding = bindingOf(c, found(await openEdition(c.var.db)));
  const book = await bookNow(c.var.db, binding);
  const entry = found(entriesOf(book).find(({ id }) => id === idIn(c, 'space')));
  return orCannot(c, async () =>
    answerPdf(c, await proofOf(c.var.db, filesOf(c.var.config), binding, { book, entry }), 'epreuve.pdf'),
  );
});

async function draw(c: Ask, form: Form, status: 200 | 422 = 200): Promise<Response> {
  const { db, now } = c.var;
  const page = await pageOf(c);
  const edition = await openEdition(db);
  if (!edition)
    return c.html(<NoEditionPage page={page} title={words(page.lang).title} current={proofsPath} />);
  const [book, proofs] = await Promise.all([bookNow(db, bindingOf(c, edition)), proofsOf(db, edition.id)]);
  const progress = progressOf(book, proofs, now);
  return c.html(<ProofsPage page={page} year={edition.year} progress={progress} form={form} />, status);
}
