import { Hono } from 'hono';
import { isOfTeam } from '#modules/accounts';
import { bindLines, type Entry, entriesOf } from '#modules/booklet';
import { spaceById } from '#modules/network';
import { answerPdf, bindingOf, openEdition, orCannot, proofOf } from '#modules/printed-directory';
import { filesOf } from '#platform/files/files';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import type { Ask, Env } from '#platform/http/env';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { spaceAddress } from '#platform/module';
import { letterByToken } from './letter-store.ts';
import { BadLinkPage } from './pages/BadLinkPage.tsx';
import { LinkPage } from './pages/LinkPage.tsx';
import { AnswerForm, fingerprintOf } from './proof.ts';
import { answerProof, lockProof, proofById } from './store.ts';
import { words } from './words.ts';

export const linkRoutes = new Hono<Env>();

/** A link only opens this page: mail scanners follow links, and they press no button. */
linkRoutes.get('/epreuve/:token', async (c) => {
  const opened = await open(c);
  return opened ? draw(c, opened, blankForm({ name: opened.personName ?? '' })) : badLink(c);
});

linkRoutes.post('/epreuve/:token', async (c) => {
  const opened = await open(c);
  if (!opened) return badLink(c);
  const t = words(c.var.lang);
  const form = await readForm(c, AnswerForm, t.errors);
  if (!form.ok) return draw(c, opened, form, 422);

  const { verdict, note, name, read } = form.data;
  const { edition, entry } = opened;
  if (read !== fingerprintOf(entry)) return draw(c, opened, form.refuse(t.link.moved), 409);
  const page = await pageOf(c);
  const { location } = await submit(c.var.db, form.id, async (tx) => {
    const { id } = await lockProof(tx, edition.id, entry.id);
    await answerProof(tx, id, {
      verdict,
      note: verdict === 'wrong' ? note : null,
      fingerprint: read,
      answeredAt: c.var.now,
      answeredBy: name ?? opened.personName,
    });
    return { location: page.href(page.path) };
  });
  return goOn(c, location ?? page.path, verdict === 'right' ? t.link.thanksRight : t.link.thanksWrong);
});

linkRoutes.get('/epreuve/:token/epreuve.pdf', async (c) => {
  const opened = await open(c);
  if (!opened) return badLink(c);
  const { binding, book, entry } = opened;
  return orCannot(c, async () =>
    answerPdf(c, await proofOf(c.var.db, filesOf(c.var.config), binding, { book, entry }), 'epreuve.pdf'),
  );
});

/** What a link opens while its edition is prepared, to who is of the team: the entry of its space, as it is now. */
async function open(c: Ask) {
  const { db, now } = c.var;
  const letter = await letterByToken(db, c.req.param('token') ?? '', now);
  const proof = letter && (await proofById(db, letter.proofId));
  const edition = await openEdition(db);
  if (!letter || !proof || edition?.id !== proof.editionId) return null;
  if (!(await isOfTeam(db, { ...letter, spaceId: proof.spaceId }, now))) return null;
  const binding = bindingOf(c, edition);
  const book = await bindLines(db, binding);
  const entry = entriesOf(book).find(({ id }) => id === proof.spaceId);
  return entry ? { ...letter, proof, edition, binding, book, entry } : null;
}

type Opened = NonNullable<Awaited<ReturnType<typeof open>>>;

const badLink = async (c: Ask): Promise<Response> => c.html(<BadLinkPage page={await pageOf(c)} />, 410);

async function draw(
  c: Ask,
  { proof, entry, book }: Opened,
  form: Form,
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const props = { proof, entry, book, form, correction: await correctionOf(c, entry) };
  return c.html(<LinkPage page={await pageOf(c)} {...props} />, status);
}

/** Where the space's page is corrected, for who signs in. */
async function correctionOf(c: Ask, { id }: Entry): Promise<string | null> {
  const space = await spaceById(c.var.db, id);
  return space ? spaceAddress(c.var.modules, 'staff', space) : null;
}
