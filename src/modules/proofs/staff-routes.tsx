import { Hono } from 'hono';
import { z } from 'zod';
import { bindLines, entriesOf } from '#modules/booklet';
import {
  answerPdf,
  bindingOf,
  bookOf,
  editionOf,
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
import { listAsked } from '#platform/list-asked';
import { deliverSoon } from '#platform/mail/deliver-soon';
import { ProofsPage } from './pages/ProofsPage.tsx';
import { SignedPage } from './pages/SignedPage.tsx';
import { proofsPath, signedOfYear } from './paths.ts';
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
    const book = await bindLines(tx, bindingOf(c, edition));
    count = await sendProofs(tx, { editionId: edition.id, book, now });
    return { location: page.href(page.path) };
  });
  deliverSoon(c);
  return goOn(c, location ?? page.path, words(lang).sent(count));
});

staffRoutes.get(`${address}/:space/epreuve.pdf`, async (c) => {
  requirePermission(c, 'print.edit');
  const binding = bindingOf(c, found(await openEdition(c.var.db)));
  const book = await bindLines(c.var.db, binding);
  const entry = found(entriesOf(book).find(({ id }) => id === idIn(c, 'space')));
  return orCannot(c, async () =>
    answerPdf(c, await proofOf(c.var.db, filesOf(c.var.config), binding, { book, entry }), 'epreuve.pdf'),
  );
});

/** Once an edition is frozen, what was signed is still read, beside the lines as they were printed. */
staffRoutes.get(signedOfYear, async (c) => {
  requirePermission(c, 'print.edit');
  const edition = found(await editionOf(c.var.db, Number(c.req.param('year'))));
  found(edition.frozenAt);
  const [page, book, proofs] = await Promise.all([
    pageOf(c),
    bookOf(c.var.db, edition.year),
    proofsOf(c.var.db, edition.id),
  ]);
  const progress = book && progressOf(book, proofs, c.var.now);
  return c.html(<SignedPage page={page} year={edition.year} {...{ progress, current: pageAsked(c) }} />);
});

const pageAsked = (c: Ask): number => listAsked(c.req.query()).number;

async function draw(c: Ask, form: Form, status: 200 | 422 = 200): Promise<Response> {
  const { db, now } = c.var;
  const page = await pageOf(c);
  const edition = await openEdition(db);
  if (!edition)
    return c.html(<NoEditionPage page={page} title={words(page.lang).title} current={proofsPath} />);
  const [book, proofs] = await Promise.all([bindLines(db, bindingOf(c, edition)), proofsOf(db, edition.id)]);
  const progress = progressOf(book, proofs, now);
  const props = { year: edition.year, progress, current: pageAsked(c) };
  return c.html(<ProofsPage page={page} {...props} form={form} />, status);
}
