import { Hono } from 'hono';
import { z } from 'zod';
import { answerPdf, type Edition, latestEdition, NoEditionPage, orCannot } from '#modules/printed-directory';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { listAsked } from '#platform/list-asked';
import { formatPhone } from '#platform/phone-words';
import { dateOf, startOfDay } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { editionOfPath } from './edition-of-path.ts';
import { CopiesPage } from './pages/CopiesPage.tsx';
import { paper } from './papers.ts';
import { copiesOfYear, copiesPath, yearPath } from './paths.ts';
import { chosen, kinds, ListForm, type PaperChoice, RunForm } from './recipient.ts';
import { insertAll, recipientsOf, runOf, setRun } from './store.ts';
import { listBefore, takeUpList } from './take-up-list.ts';
import { wholeList } from './whole-list.ts';
import { words } from './words.ts';

export const routes = new Hono<Env>();

routes.get(copiesPath, async (c) => {
  requirePermission(c, 'print.edit');
  const edition = await latestEdition(c.var.db);
  if (edition) return draw(c, edition, {});
  const { title } = words(c.var.lang);
  return c.html(<NoEditionPage page={await pageOf(c)} title={title} current={copiesPath} />);
});

routes.get(copiesOfYear, async (c) => draw(c, await editionOfPath(c), {}));

routes.post(`${copiesOfYear}/tirage`, async (c) => {
  const edition = await editionOfPath(c);
  const t = words(c.var.lang);
  const form = await readForm(c, RunForm, t.errors);
  if (!form.ok) return draw(c, edition, { run: form });

  await submit(c.var.db, form.id, async (tx) => {
    await setRun(tx, edition.id, form.data.copies);
    return { location: yearPath(edition.year) };
  });
  return goOn(c, hrefOf(c, yearPath(edition.year)), t.savedRun);
});

routes.post(`${copiesOfYear}/liste`, async (c) => {
  const edition = await editionOfPath(c);
  const t = words(c.var.lang);
  const form = await readForm(c, ListForm, t.errors);
  if (!form.ok) return draw(c, edition, { list: form });

  let count = 0;
  await submit(c.var.db, form.id, async (tx) => {
    const { list, copies } = form.data;
    count = await insertAll(tx, edition.id, await wholeList(tx, list, copies));
    return { location: yearPath(edition.year) };
  });
  return goOn(c, hrefOf(c, yearPath(edition.year)), t.addedList(count));
});

routes.post(`${copiesOfYear}/reprendre`, async (c) => {
  const edition = await editionOfPath(c);
  const form = await readForm(c, z.object({}));
  let count = 0;
  await submit(c.var.db, form.id, async (tx) => {
    count = await takeUpList(tx, edition);
    return { location: yearPath(edition.year) };
  });
  return goOn(c, hrefOf(c, yearPath(edition.year)), words(c.var.lang).addedList(count));
});

for (const [name, which] of [
  ['etiquettes', 'labels'],
  ['bons', 'notes'],
] as const)
  routes.get(`${copiesOfYear}/${name}.pdf`, async (c) => {
    const edition = await editionOfPath(c);
    const recipients = chosen(await recipientsOf(c.var.db, edition.id), choiceOf(c));
    if (recipients.length === 0)
      return goOn(c, hrefOf(c, yearPath(edition.year)), words(c.var.lang).nobodyChosen);
    return orCannot(c, async () =>
      answerPdf(c, await paper(which, recipients, senderOf(c, edition)), `${name}-${edition.year}.pdf`),
    );
  });

const choiceOf = (c: Ask): PaperChoice => ({
  kind: kinds.find((kind) => kind === c.req.query('type')) ?? null,
  isWaiting: c.req.query('reste') !== undefined,
});

function senderOf({ var: { network, now } }: Ask, { year, title }: Edition) {
  const today = dateOf(now, network.zone);
  return {
    network: network.name,
    phone: formatPhone(network.phone),
    year,
    title,
    day: formatDateWithYear('fr', today),
    madeAt: startOfDay(today, network.zone),
  };
}

async function draw(c: Ask, edition: Edition, { run, list }: { run?: Form; list?: Form }): Promise<Response> {
  const { db } = c.var;
  const [page, copies, recipients, before] = await Promise.all([
    pageOf(c),
    runOf(db, edition.id),
    recipientsOf(db, edition.id),
    listBefore(db, edition.year),
  ]);
  const forms = {
    run: run ?? blankForm({ copies: String(copies) }),
    list: list ?? blankForm({ list: 'spaces', copies: '40' }),
    again: blankForm(),
  };
  return c.html(
    <CopiesPage
      page={page}
      year={edition.year}
      current={listAsked(c.req.query()).number}
      yearBefore={before?.year ?? null}
      {...{ copies, recipients }}
      {...forms}
    />,
    run || list ? 422 : 200,
  );
}
