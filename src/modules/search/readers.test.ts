import { beforeAll, describe, expect, test } from 'vitest';
import { tellTerritory } from '#modules/network/testing';
import { anonymous, type Grant } from '#platform/access';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';
import { tellPhotographs } from './testing.ts';

const db = freshDatabase();
const moment = new Date('2026-11-24T09:12:00Z');
const app = testApp(db, () => moment);

beforeAll(async () => {
  await tellTerritory(db());
  await tellPhotographs(db(), moment);
});

const search = async (query: string, visitor = app.visitor()) => {
  const answer = await visitor.get(`/recherche?${query}`);
  return { ...answer, words: plain(answer.text), titles: titlesIn(answer.text) };
};
const titlesIn = (html: string): string[] =>
  [...html.matchAll(/<li class="entry"[\s\S]*?<a [^>]*>([\s\S]*?)<\/a>/g)].map(([, title = '']) =>
    plain(title).trim().replace(/ +/g, ' '),
  );

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
      'an animator sees what is everywhere',
      [grant('animator', { spaces: ['019ac000-0000-7000-8000-000000000002'] })],
      [everywhere],
    ],
    ['an ambassador of nowhere sees nothing', [grant('ambassador')], []],
    ['a partner sees nothing of it', [grant('partner')], []],
    ['an inhabitant sees nothing of it', [grant('inhabitant')], []],
  ])('%s', async (_who, grants, seen) => {
    const { titles, words, headers } = await search('q=photographies&dans=pages', somebody(...grants));
    expect(titles.filter((title) => title === everywhere || title === there).sort()).toEqual(
      [...seen].sort(),
    );
    expect(words).toContain(`Pages d’aide ${1 + seen.length}`);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('nobody else is suggested a word of it, nor a page', async () => {
    expect((await search('q=consigme')).words).not.toContain('consigne');
    const { text } = await app.visitor().get('/recherche/suggestions?q=consigne');
    expect(JSON.parse(text)).toEqual([]);
    expect((await search('q=consigme', somebody(grant('coordinator')))).words).toContain(
      'nous avons lu « consigne »',
    );
  });
});
