import { Hono } from 'hono';
import type { PlacedSpace } from '#modules/network/rules';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { submit } from '#platform/forms/submit';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { idIn } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { dateOf } from '#platform/time';
import { addSpecialHours, closeToday, removeSpecialHours, reopenToday } from './change-special-hours.ts';
import { crumbsOf, spaceToLookAfter, todayOf } from './look-after.ts';
import { SpecialPage } from './pages/SpecialPage.tsx';
import { words } from './pages/words.ts';
import { specialPath } from './paths.ts';
import type { SpecialRefusal } from './special.ts';
import { SpecialForm } from './special-form.ts';
import { specialInWords } from './special-words.ts';

export const specialRoutes = new Hono<Env>();

specialRoutes.get('/extranet/espaces/:id/fermetures', async (c) => {
  const { space } = await spaceToLookAfter(c);
  return c.html(await draw(c, space, blankForm({ kind: 'closing' })));
});

specialRoutes.post('/extranet/espaces/:id/fermetures', async (c) => {
  const { space, viewer } = await spaceToLookAfter(c);
  const say = words(c.var.lang).specialPage;
  const form = await readForm(c, SpecialForm, say.errors);
  if (!form.ok) return c.html(await draw(c, space, form), 422);

  const by = { actor: { id: viewer.personId, name: viewer.name }, now: c.var.now };
  const { refusal } = await submit<SpecialRefusal>(c.var.db, form.id, async (tx) => {
    const added = await addSpecialHours(tx, space.id, form.data, by);
    return added.refusal === null ? { location: specialPath(space.id) } : { refusal: added.refusal };
  });
  if (refusal) return c.html(await draw(c, space, form.refuse(say.errors[refusal] ?? refusal)), 409);

  const what = specialInWords(form.data, dateOf(c.var.now, c.var.network.zone), c.var.lang);
  return goOn(c, hrefOf(c, specialPath(space.id)), say.announced(what));
});

specialRoutes.post('/extranet/espaces/:id/fermetures/aujourdhui', async (c) => {
  const { space, viewer } = await spaceToLookAfter(c);
  const say = words(c.var.lang).today;
  if (space.status !== 'published') return goOn(c, hrefOf(c, specialPath(space.id)), say.unpublished);
  const by = { actor: { id: viewer.personId, name: viewer.name }, now: c.var.now };
  const closings = await closeToday(c.var.db, space.id, by);
  return goOn(c, hrefOf(c, specialPath(space.id)), closings.length > 0 ? say.closed : say.alreadyClosed);
});

specialRoutes.post('/extranet/espaces/:id/fermetures/aujourdhui/rouvrir', async (c) => {
  const { space } = await spaceToLookAfter(c);
  const say = words(c.var.lang).today;
  const isReopened = await reopenToday(c.var.db, space.id, c.var.now);
  return goOn(c, hrefOf(c, specialPath(space.id)), isReopened ? say.reopened : say.notClosed);
});

specialRoutes.post('/extranet/espaces/:id/fermetures/:fermeture/retirer', async (c) => {
  const { space } = await spaceToLookAfter(c);
  const say = words(c.var.lang).specialPage;
  const isRemoved = await removeSpecialHours(c.var.db, space.id, [idIn(c, 'fermeture')], c.var.now);
  return goOn(c, hrefOf(c, specialPath(space.id)), isRemoved ? say.removed : say.alreadyRemoved);
});

async function draw(c: Ask, space: PlacedSpace, form: Form) {
  const [page, { today, coming }] = await Promise.all([pageOf(c), todayOf(c.var, space)]);
  return <SpecialPage {...{ page, space, crumbs: crumbsOf(c, space), today, coming, form }} />;
}
