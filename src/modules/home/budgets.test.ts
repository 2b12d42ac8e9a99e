import { expect, test } from 'vitest';
import { anonymous, type Role } from '#platform/access';
import type { Asked } from '#platform/http/env';
import { aPage } from '#platform/testing/a-page';
import { moment as now, toldDatabase } from '#platform/testing/told-database';
import { modules } from '../../modules.ts';
import { blocksFor } from './blocks.ts';

const db = toldDatabase();
const permissions = new Map<string, readonly Role[]>(
  modules.flatMap((module) => Object.entries(module.permissions ?? {})),
);
const coordinator = {
  ...anonymous,
  personId: '01900000-0000-7000-8000-000000000001',
  permissions,
  grants: [{ role: 'coordinator' as const, communes: [], epcis: [], spaces: [] }],
};

const all = [...blocksFor(modules, 'public'), ...blocksFor(modules, 'staff')];

test('home pages have blocks, each with a budget', () => {
  expect(all.length).toBeGreaterThan(2);
  for (const block of all) expect(block.budgetBytes).toBeGreaterThan(0);
});

test.each(all.map((block) => [block.audience, block.place ?? 'section', block.order, block] as const))(
  'the %s block %s of order %i weighs no more than it said, with the whole demonstration',
  async (audience, _place, _order, block) => {
    const page = aPage({ now, viewer: audience === 'staff' ? coordinator : anonymous });
    const network = {
      ...page.network,
      hosts: [],
      isDefault: true,
      modulesOff: [],
      demonstration: true,
      problem: null,
    };
    const asked: Asked = { db: db(), network, lang: 'fr', now, viewer: page.viewer, modules };
    const child = await block.draw(asked, page);
    expect(Buffer.byteLength(String((await child) ?? ''))).toBeLessThanOrEqual(block.budgetBytes);
  },
);
