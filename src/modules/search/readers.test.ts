import { describe, expect, test } from 'vitest';
import { anonymous, type Grant } from '#platform/access';
import type { Visitor } from '../../testing.ts';
import { aSearch } from './testing.ts';

const site = aSearch();
const { app, search } = site;

describe('only what somebody may see', () => {
  const somebody = (...grants: Grant[]) => {
    const permissions = new Map(
      app.program().parts.modules.flatMap((module) => Object.entries(module.permissions ?? {})),
    );
    return app.visitorAs({
      ...anonymous,
      personId: '019ac000-0000-7000-8000-000000000001',
      grants,
      permissions,
    });
  };
  const grant = (role: Grant['role'], about: Partial<Grant> = {}): Grant => ({
    role,
    communes: [],
    epcis: [],
    spaces: [],
    ...about,
  });
  const everywhere = 'Consigne aux animatrices : la photographie';
  const there = 'Figeac prépare ses photographies';

  test.each<[who: string, grants: Grant[], seen: string[]]>([
    ['the coordinator sees all', [grant('coordinator')], [everywhere, there]],
    [
      'the ambassador of Figeac’s grouping sees hers',
      [grant('ambassador', { epcis: ['200067361'] })],
      [everywhere, there],
    ],
    [
      'the ambassador of Figeac sees hers',
      [grant('ambassador', { communes: ['46102'] })],
      [everywhere, there],
    ],
    [
      'the ambassador of elsewhere sees what is everywhere',
      [grant('ambassador', { communes: ['46128'] })],
      [everywhere],
    ],
    [
      'an animator sees nothing of it',
      [grant('animator', { spaces: ['019ac000-0000-7000-8000-000000000002'] })],
      [],
    ],
    ['an ambassador of nowhere sees nothing', [grant('ambassador')], []],
    ['a partner sees nothing of it', [grant('partner')], []],
    ['an inhabitant sees nothing of it', [grant('inhabitant')], []],
  ])('%s', async (_who, grants, seen) => {
    const { titles, words, headers } = await search('q=photographies&dans=personnes', somebody(...grants));
    expect([...titles].sort()).toEqual([...seen].sort());
    expect(words).toContain(`Partout ${5 + seen.length}`);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test.each<[who: string, visitor: () => Visitor]>([
    ['whoever opens the site', app.visitor],
    ['an inhabitant who is signed in', () => somebody(grant('inhabitant'))],
    ['a partner', () => somebody(grant('partner'))],
    ['an animator', () => somebody(grant('animator', { spaces: ['019ac000-0000-7000-8000-000000000002'] }))],
  ])('%s is suggested no word of it, nor a page', async (_who, visitor) => {
    expect((await search('q=consigme', visitor())).words).not.toContain('consigne');
    const { text } = await visitor().get('/recherche/suggestions?q=consigne');
    expect(JSON.parse(text)).toEqual([]);
  });

  test('whoever may read it is read as she meant it', async () => {
    expect((await search('q=consigme', somebody(grant('coordinator')))).words).toContain(
      'nous avons lu « consigne »',
    );
  });
});
