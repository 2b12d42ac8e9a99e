import { Hono } from 'hono';
import { z } from 'zod';
import { addSpace, communes } from '#modules/network';
import { actorOf } from '#modules/network/rules';
import { can } from '#platform/access';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import type { Ask, Env } from '#platform/http/env';
import { requirePermission } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { scopeOf } from '#platform/scope';
import { wrongForm } from './check-typed.ts';
import { identityProblems } from './identity-subject.ts';
import { askedOf } from './list-asked.ts';
import { ListPage } from './pages/ListPage.tsx';
import { NewSpacePage } from './pages/NewSpacePage.tsx';
import { placeShape, settledPlace } from './place-form.ts';
import { readLists } from './read-lists.ts';
import { countSpaces, listSpaces } from './space-list.ts';
import { staleBefore } from './stale.ts';
import { structureIdOf, structureShape } from './structure-form.ts';
import { words } from './words.ts';

export const listRoutes = new Hono<Env>();

const perPage = 25;

listRoutes.get('/extranet/espaces', async (c) => {
  const viewer = requirePermission(c, 'space.edit');
  const { words: typed, state, number } = askedOf(c.req.query());
  const asked = {
    scope: scopeOf(viewer, 'space.edit'),
    words: typed,
    state,
    staleBefore: staleBefore(c.var.now, c.var.network.zone),
  };
  const [counts, spaces, page] = await Promise.all([
    countSpaces(c.var.db, asked),
    listSpaces(c.var.db, asked, { offset: (number - 1) * perPage, limit: perPage }),
    pageOf(c),
  ]);
  return c.html(
    <ListPage
      page={page}
      spaces={spaces}
      counts={counts}
      words={typed}
      state={state}
      number={number}
      perPage={perPage}
    />,
  );
});

listRoutes.get('/extranet/espaces/nouveau', async (c) => {
  requirePermission(c, 'space.create');
  return c.html(<NewSpacePage page={await pageOf(c)} form={blankForm()} lists={await readLists(c.var.db)} />);
});

const newSpace = { shape: { ...placeShape, ...structureShape }, problems: identityProblems };
const NewSpace = z.object(newSpace.shape);

listRoutes.post('/extranet/espaces/nouveau', async (c) => {
  const viewer = requirePermission(c, 'space.create');
  const page = await pageOf(c);
  const t = words(page.lang);
  const form = await readForm(c, NewSpace, t.errors);
  const again = async (back: Form, status: 409 | 422) =>
    c.html(<NewSpacePage page={page} form={back} lists={await readLists(c.var.db)} />, status);
  const wrong = await wrongForm(form, newSpace, { db: c.var.db, page });
  if (wrong) return again(wrong, 422);
  if (!form.ok) return again(form, 422);
  if (!(await isHers(c, form.data.communeCode))) return again(form.refuse(t.create.refusals.elsewhere), 409);

  const place = await settledPlace(c.var.db, form.data);
  const outcome = await submit(c.var.db, form.id, async (tx) => {
    const structureId = await structureIdOf(tx, form.data);
    const { name, address, addressExtra } = form.data;
    const space = { name, address, addressExtra, ...place, structureId };
    const { id } = await addSpace(tx, space, { actor: actorOf(viewer), now: c.var.now });
    return { location: page.href(`/extranet/espaces/${id}`) };
  });
  return goOn(c, outcome.location as string, t.create.saved(form.data.name));
});

/** Whether a commune is in the territory of whoever enters a space there. */
async function isHers(c: Ask, communeCode: string): Promise<boolean> {
  const commune = (await communes(c.var.db)).find(({ code }) => code === communeCode);
  return can(c.var.viewer, 'space.create', { communeCode, epciCode: commune?.epciCode ?? null });
}
