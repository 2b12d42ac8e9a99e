import { Hono } from 'hono';
import { z } from 'zod';
import { openSpace } from '#modules/network';
import type { PlacedSpace } from '#modules/network/rules';
import { spaceCrumbs } from '#modules/upkeep/rules';
import { choice, line, optional, whole } from '#platform/forms/fields';
import { blankForm, type Form } from '#platform/forms/form';
import { readForm } from '#platform/forms/read-form';
import { hrefOf } from '#platform/http/address';
import type { Ask, Env } from '#platform/http/env';
import { idIn } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { assetsOf, deleteAsset, insertAsset } from './asset-store.ts';
import { AssetsPage } from './pages/AssetsPage.tsx';
import { assetsPath } from './paths.ts';
import { words } from './words.ts';

export const assetRoutes = new Hono<Env>();

const AssetForm = z.object({
  kind: choice(['room', 'equipment']),
  name: line(80),
  quantity: optional(whole(1, 500)),
});

assetRoutes.get(assetsPath(':id'), async (c) => {
  const { space } = await openSpace(c, 'workshop.edit');
  return draw(c, space, blankForm({ kind: 'room', quantity: '1' }));
});

assetRoutes.post(assetsPath(':id'), async (c) => {
  const { space } = await openSpace(c, 'workshop.edit');
  const t = words(c.var.lang);
  const form = await readForm(c, AssetForm);
  if (!form.ok) return draw(c, space, form, 422);
  const { kind, name, quantity } = form.data;
  const isNew = await insertAsset(c.var.db, space.id, {
    kind,
    name,
    quantity: kind === 'room' ? 1 : (quantity ?? 1),
  });
  if (!isNew) return draw(c, space, form.reject({ name: t.known }), 422);
  return goOn(c, hrefOf(c, assetsPath(space.id)), t.added);
});

assetRoutes.post(`${assetsPath(':id')}/:chose/retirer`, async (c) => {
  const { space } = await openSpace(c, 'workshop.edit');
  await deleteAsset(c.var.db, space.id, idIn(c, 'chose'));
  return goOn(c, hrefOf(c, assetsPath(space.id)), words(c.var.lang).removed);
});

async function draw(c: Ask, space: PlacedSpace, form: Form, status: 200 | 422 = 200) {
  const page = await pageOf(c);
  const crumbs = spaceCrumbs(page, space, words(page.lang).title);
  const assets = await assetsOf(c.var.db, space.id);
  return c.html(<AssetsPage {...{ page, crumbs, assets, form }} spaceId={space.id} />, status);
}
