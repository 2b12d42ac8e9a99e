import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addSpace, changeSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { latestMail } from '#platform/mail/store';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { forgetHandlers } from './store.ts';

const db = freshDatabase();
let now = new Date('2026-11-24T09:12:00Z');
const app = testApp(db, () => now);
const actor = { id: null, name: 'import' };
let space: { id: string; slug: string };

beforeAll(() => tellTerritory(db()));
beforeEach(async () => {
  for (const table of ['errorReport', 'outgoingMail', 'throttle'] as const)
    await db().deleteFrom(table).execute();
  space = await addSpace(db(), aSpace({ name: 'Médiathèque' }), { actor, now });
});

const mails = async () => (await latestMail(db(), 20)).toReversed();
const kept = () => db().selectFrom('errorReport').selectAll().orderBy('id').execute();
const report = (contact: string, path = '') =>
  app.visitor().submit(`${path}/annuaire/${space.slug}/signaler`, {
    subjects: 'hours',
    message: 'Achetez sur https://spam.example',
    contact,
  });
const someone = (name: string) =>
  app.visitorAs({
    personId: '0199d6b0-0000-7000-8000-000000000001',
    name,
    grants: [{ role: 'coordinator', communes: [], epcis: [], spaces: [] }],
  });

async function handle(name: string, state: string, answer = ''): Promise<string> {
  const id = (await kept())[0]?.id;
  const visitor = someone(name);
  await visitor.post(`/extranet/signalements/${id}`, { state, [`answer-${id}`]: answer });
  return (await visitor.get('/extranet/signalements')).text;
}

describe('whoever leaves an email with a report', () => {
  test('is thanked at once, in her language, by a letter that holds nothing of what was typed', async () => {
    await report('Josette@lot.example');
    await report('john@lot.example', '/en');
    const [first, second] = await mails();
    expect([first?.recipient, second?.recipient]).toEqual(['josette@lot.example', 'john@lot.example']);
    expect(first?.text).toContain(`http://localhost:3000/annuaire/${space.slug}`);
    expect(second?.text).toContain(`http://localhost:3000/en/annuaire/${space.slug}`);
    expect(second?.subject).toMatch(/^Thank you/);
    expect(`${first?.text} ${second?.text}`).not.toContain('spam.example');
  });

  test('is told once what was corrected, whoever opens the report again', async () => {
    await report('josette@lot.example');
    now = new Date(now.getTime() + 3_600_000);
    await changeSpace(db(), space.id, { hours: 'Mo-Fr 09:00-12:00' }, { actor, now });
    expect(await handle('Nadia', 'done', 'Le samedi est enlevé.')).toContain(
      'La personne est prévenue par courriel',
    );
    const [, result] = await mails();
    expect(result?.text).toContain('Ce qui a changé depuis\u00a0: Horaires.');
    expect(result?.text).toContain('Le samedi est enlevé.');

    await handle('Nadia', 'open');
    await handle('Nadia', 'refused');
    expect(await mails()).toHaveLength(2);
    expect((await kept())[0]).toMatchObject({ state: 'refused', toldAt: now });
  });

  test('is told as kindly that the page stays as it is', async () => {
    await report('josette@lot.example');
    await handle('Nadia', 'refused', 'L’espace ferme bien à midi.');
    expect((await mails())[1]?.text).toContain('la page reste comme elle est');
  });
});

test('a telephone, or nothing, is not written to', async () => {
  await report('05 36 49 12 10');
  await report('');
  await handle('Nadia', 'done', 'C’est corrigé.');
  expect(await mails()).toEqual([]);
});

test('one mailbox is thanked three times in a row, not more; every report is kept', async () => {
  for (let count = 0; count < 5; count += 1) await report('victim@lot.example');
  expect([(await mails()).length, (await kept()).length]).toEqual([3, 5]);
});

describe('a report is a task', () => {
  test('somebody sees to it since a day, and a colleague learns that', async () => {
    await report('');
    await handle('Nadia', 'taken');
    expect((await kept())[0]).toMatchObject({ state: 'taken', takenBy: 'Nadia', takenAt: now });
    const list = (await someone('Hugo').get('/extranet/signalements?etat=taken')).text;
    expect(list).toContain('Pris en charge par Nadia, depuis le 24\u00a0novembre\u00a02026');
    expect(await handle('Hugo', 'taken')).toContain('Une autre personne vient de s’en charger');
    expect((await kept())[0]?.takenBy).toBe('Nadia');
  });

  test('which she may give back, or a colleague may end', async () => {
    await report('');
    await handle('Nadia', 'taken');
    await handle('Nadia', 'open');
    expect((await kept())[0]).toMatchObject({ state: 'open', takenBy: null, takenAt: null });
    await handle('Nadia', 'taken');
    await handle('Hugo', 'done', 'C’est corrigé.');
    expect((await kept())[0]).toMatchObject({ state: 'done', takenBy: 'Nadia', handledBy: 'Hugo' });
  });

  test('and a year later nobody’s name is left', async () => {
    await report('');
    await handle('Nadia', 'taken');
    await handle('Nadia', 'done', 'C’est corrigé.');
    expect(await forgetHandlers(db(), new Date(now.getTime() + 1000))).toBe(1);
    expect((await kept())[0]).toMatchObject({ takenBy: '', handledBy: '' });
    expect((await someone('Hugo').get('/extranet/signalements?etat=done')).text).toContain(
      'une personne de l’équipe',
    );
  });
});
