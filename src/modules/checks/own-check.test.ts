import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addPerson, addSpace, spaceById } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { setModerated, waitingFor } from '#modules/proposals/testing';
import type { Grant, Role } from '#platform/access';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { insertRequest } from './store.ts';

const db = freshDatabase();
const start = new Date('2026-11-24T03:10:00Z');
let now = start;
const app = testApp(db, () => now);
const actor = { id: null, name: 'import' };
const night = (days: number): Date => new Date(start.getTime() + days * 86_400_000);

beforeAll(() => tellTerritory(db()));
beforeEach(async () => {
  now = start;
  for (const table of ['space', 'person', 'outgoingMail'] as const) await db().deleteFrom(table).execute();
});

const spaceWith = async (about: Parameters<typeof aSpace>[0] = {}): Promise<string> =>
  (await addSpace(db(), aSpace({ checkedOn: '2026-03-01', ...about }), { actor, now })).id;

const someone = (role: Role, grant: Partial<Grant> = {}) =>
  app.visitorAs({
    personId: '0199d6b0-0000-7000-8000-000000000001',
    name: 'Inès Roux',
    grants: [{ role, communes: [], epcis: [], spaces: [], ...grant }],
  });

describe('whoever runs a space', () => {
  test('reads on her home page that she is asked, and in the form when each section was last confirmed', async () => {
    const id = await spaceWith();
    const animator = someone('animator', { spaces: [id] });
    const path = `/extranet/espaces/${id}/verification`;
    await animator.submit(path, { all: 'yes' });
    now = night(200);
    await insertRequest(db(), { spaceId: id, openedAt: now });
    const home = await animator.get('/extranet');
    expect(home.text).toContain(`href="${path}"`);
    expect(home.text).toContain('Il reste 8 rubriques à relire.');
    expect((await animator.get(path)).text.match(/dernière fois le 24.novembre.2026/g)).toHaveLength(8);
  });

  test('says from its page that all is true, whether or not anybody asked', async () => {
    const id = await spaceWith();
    const animator = someone('animator', { spaces: [id] });
    const path = `/extranet/espaces/${id}/verification`;
    expect((await animator.get(`/extranet/espaces/${id}`)).text).toContain(`href="${path}"`);
    await animator.submit(path, { address: 'true' });
    expect((await animator.get(path)).text).not.toContain('name="address"');
    await animator.submit(path, { all: 'yes' });
    expect((await spaceById(db(), id))?.checkedOn).toBe('2026-11-24');
  });

  test('changes an answer that she gave, as long as the rest waits', async () => {
    const id = await spaceWith();
    const animator = someone('animator', { spaces: [id] });
    const path = `/extranet/espaces/${id}/verification`;
    await animator.submit(path, { hours: 'true' });
    expect((await animator.get(path)).text).toContain(`href="${path}?rubrique=hours"`);
    const amended = { hours: 'wrong', 'hours-correction': 'Lu-Ve 9h-12h' };
    expect((await animator.submit(`${path}?rubrique=hours`, amended)).location).toBe(path);
    expect((await spaceById(db(), id))?.hours).toBe('Mo-Fr 09:00-12:00');
    expect((await animator.get(path)).text).toContain('name="address"');
  });

  test('gives the right hours, which are saved as any change of hers', async () => {
    const id = await spaceWith();
    await someone('animator', { spaces: [id] }).submit(`/extranet/espaces/${id}/verification`, {
      hours: 'wrong',
      'hours-correction': 'Lu-Ve 9h-12h',
    });
    expect((await spaceById(db(), id))?.hours).toBe('Mo-Fr 09:00-12:00');
    expect(await waitingFor(db(), id)).toEqual([]);
  });

  test('gives them as a proposal where the network wants an ambassador to look first: the date stays', async () => {
    const id = await spaceWith();
    await setModerated(db(), true);
    const personId = await addPerson(db(), { name: 'Inès Roux' });
    const grants = [{ role: 'animator' as const, communes: [], epcis: [], spaces: [id] }];
    const animator = app.visitorAs({ personId, name: 'Inès Roux', grants });
    await animator.submit(`/extranet/espaces/${id}/verification`, {
      all: 'yes',
      hours: 'wrong',
      'hours-correction': 'Lu-Ve 9h-12h',
    });
    expect(await waitingFor(db(), id)).toMatchObject([
      { changes: { hours: { after: 'Mo-Fr 09:00-12:00' } } },
    ]);
    expect((await spaceById(db(), id))?.checkedOn).toBe('2026-03-01');
    await setModerated(db(), false);
  });

  test('not of a space that is not hers', async () => {
    const id = await spaceWith();
    const path = `/extranet/espaces/${id}/verification`;
    expect((await someone('animator').get(path)).status).toBe(403);
    expect((await someone('animator').post(path, { all: 'yes' })).status).toBe(403);
  });
});
