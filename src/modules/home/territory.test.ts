import { beforeAll, expect, test } from 'vitest';
import { anonymous, type Grant, type Role, type Viewer } from '#platform/access';
import type { Asked } from '#platform/http/env';
import type { Block } from '#platform/page-parts';
import { aPage } from '#platform/testing/a-page';
import { plain } from '#platform/testing/plain';
import { moment as now, toldDatabase } from '#platform/testing/told-database';
import { modules } from '../../modules.ts';
import { blocksFor } from './blocks.ts';

const db = toldDatabase();
const permissions = new Map<string, readonly Role[]>(
  modules.flatMap((module) => Object.entries(module.permissions ?? {})),
);
const nowhere = { communes: [], epcis: [], spaces: [] };

const holding = (grant: Grant): Viewer => ({
  ...anonymous,
  personId: '01900000-0000-7000-8000-000000000001',
  permissions,
  grants: [grant],
});
const ambassadorOf = (where: { epcis?: string[]; communes?: string[] }): Viewer =>
  holding({ role: 'ambassador', ...nowhere, ...where });

interface Placed {
  name: string;
  epciCode: string | null;
  communeCode: string;
}
let spaces: Placed[] = [];

beforeAll(async () => {
  spaces = await db()
    .selectFrom('space')
    .innerJoin('commune', 'commune.code', 'space.communeCode')
    .select(['space.name', 'epciCode', 'communeCode'])
    .execute();
});

/** What an ambassador may see of the blocks of the staff, each with its place in their order. */
const blocks = blocksFor(modules, 'staff')
  .filter(({ permission }) => !permission || permissions.get(permission)?.includes('ambassador'))
  .map((block) => [block.permission ?? 'anybody', block.place ?? 'section', block.order, block] as const);

async function drawn(block: Block, viewer: Viewer): Promise<string> {
  const page = aPage({ now, viewer });
  const network = {
    ...page.network,
    hosts: [],
    isDefault: true,
    modulesOff: [],
    demonstration: true,
    problem: null,
  };
  const asked: Asked = { db: db(), network, lang: 'fr', now, viewer, modules };
  return plain(String((await await block.draw(asked, page)) ?? ''));
}

const epcis = (): string[] => [...new Set(spaces.flatMap(({ epciCode }) => epciCode ?? []))];

test.each(blocks)(
  'an ambassador reads no name of a space of another territory (%s, %s, %i)',
  async (_permission, _place, _order, block) => {
    for (const code of epcis()) {
      const text = await drawn(block, ambassadorOf({ epcis: [code] }));
      const hers = spaces.filter(({ epciCode }) => epciCode === code).map(({ name }) => name);
      const others = spaces.filter(({ epciCode }) => epciCode !== code).map(({ name }) => name);
      const foreign = others.filter((name) => hers.every((own) => !own.includes(name)));
      expect(foreign.filter((name) => text.includes(name))).toEqual([]);
    }
  },
);

test.each(blocks)(
  'an ambassador of a commune without a space is told of nothing (%s, %s, %i)',
  async (_permission, _place, _order, block) => {
    const equipped = spaces.map(({ communeCode }) => communeCode);
    const { code } = await db()
      .selectFrom('commune')
      .select('code')
      .where('code', 'not in', equipped)
      .executeTakeFirstOrThrow();
    expect(await drawn(block, ambassadorOf({ communes: [code] }))).toBe('');
  },
);

/** « 12 propositions à relire », « Une erreur signalée attend »: how many a line counts. */
const counted = (text: string): number => {
  const first = /^\s*(une?\b|\d+)/i.exec(text.replaceAll(/(?<=\d)\s(?=\d{3})/g, ''))?.[1];
  return first === undefined ? 0 : Number.isNaN(Number(first)) ? 1 : Number(first);
};

test.each(blocks.filter(([, place]) => place === 'stale' || place === 'waiting'))(
  'what a line counts for the network is what it counts for its territories (%s, %s, %i)',
  async (_permission, _place, _order, block) => {
    const ofNetwork = counted(await drawn(block, holding({ role: 'coordinator', ...nowhere })));
    const outside = spaces.filter(({ epciCode }) => epciCode === null).map(({ communeCode }) => communeCode);
    const territories = [
      ...epcis().map((code) => ambassadorOf({ epcis: [code] })),
      ...(outside.length > 0 ? [ambassadorOf({ communes: outside })] : []),
    ];
    const parts = await Promise.all(territories.map((viewer) => drawn(block, viewer)));
    expect(parts.reduce((sum, text) => sum + counted(text), 0)).toBe(ofNetwork);
  },
);
