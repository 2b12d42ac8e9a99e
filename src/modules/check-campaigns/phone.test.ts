import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openRequestOf } from '#modules/checks/testing';
import { addSpace, spaceById } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import type { Grant, Role } from '#platform/access';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { askSpaces } from './ask-spaces.ts';

const db = freshDatabase();
const start = new Date('2026-11-24T03:10:00Z');
const now = start;
const app = testApp(db, () => now);
const actor = { id: null, name: 'import' };

beforeAll(() => tellTerritory(db()));
beforeEach(async () => {
  for (const table of ['space', 'person', 'outgoingMail', 'checkSetting'] as const)
    await db().deleteFrom(table).execute();
});

const spaceWith = async (about: Parameters<typeof aSpace>[0] = {}): Promise<string> =>
  (await addSpace(db(), aSpace({ checkedOn: '2026-03-01', ...about }), { actor, now })).id;

const someone = (role: Role, grant: Partial<Grant> = {}) =>
  app.visitorAs({
    personId: '0199d6b0-0000-7000-8000-000000000001',
    name: 'Inès Roux',
    grants: [{ role, communes: [], epcis: [], spaces: [], ...grant }],
  });

describe('an ambassador who has the team on the phone', () => {
  test('answers section by section; what she corrects is saved in her name, and the page is true today', async () => {
    const id = await spaceWith();
    await askSpaces(db(), now);
    const path = `/extranet/verifications/${(await openRequestOf(db(), id))?.id}`;
    const ambassador = someone('ambassador', { epcis: ['200066371'] });
    const answer = await ambassador.submit(path, { contact: 'wrong', phone: '05 65 38 00 00', all: 'yes' });
    expect(answer).toMatchObject({ status: 303, location: '/extranet/verifications' });
    expect(await spaceById(db(), id)).toMatchObject({ phone: '+33565380000', checkedOn: '2026-11-24' });
    expect((await ambassador.get('/extranet/verifications')).text).toContain('Confirmée</span>');
    expect((await ambassador.get(path)).text).toContain('Cette vérification est terminée');
    expect((await ambassador.post(path, { all: 'yes' })).status).toBe(409);
  });

  test.each<[string, Role, Partial<Grant>, number]>([
    ['the coordinator', 'coordinator', {}, 200],
    ['the ambassador of its grouping', 'ambassador', { epcis: ['200066371'] }, 200],
    ['not the ambassador of elsewhere', 'ambassador', { communes: ['46102'] }, 403],
    ['not whoever runs a space', 'animator', {}, 403],
    ['not a partner', 'partner', {}, 403],
  ])('is %s', async (_, role, grant, status) => {
    const id = await spaceWith();
    await askSpaces(db(), now);
    const path = `/extranet/verifications/${(await openRequestOf(db(), id))?.id}`;
    expect((await someone(role, grant).get(path)).status).toBe(status);
    expect((await someone(role, grant).post(path, { all: 'yes' })).status).toBe(status === 200 ? 303 : 403);
  });
});
