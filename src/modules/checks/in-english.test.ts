import { beforeAll, expect, test } from 'vitest';
import { addPerson, addSpace, welcomeIn } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { latestMail } from '#platform/mail/store';
import { freshDatabase } from '#platform/testing/fresh-database';
import { inEnglish } from '#platform/testing/in-english';
import { testApp } from '../../testing.ts';
import { sendLetters } from './send-letters.ts';
import { insertRequest } from './store.ts';

const db = freshDatabase();
const now = new Date('2026-11-24T09:12:00Z');
const app = testApp(db, () => now);

beforeAll(() => tellTerritory(db()));

test('where the language of the network is English, so are the letter of a check and what it passes on', async () => {
  const by = { actor: { id: null, name: 'import' }, now };
  const { id: spaceId } = await addSpace(db(), aSpace({ name: 'Médiathèque' }), by);
  const personId = await addPerson(db(), { name: 'Nadia Ferrand', email: 'nadia@lot.example' });
  await welcomeIn(db(), { spaceId, personId, now });
  const request = await insertRequest(db(), { spaceId, openedAt: now });

  await inEnglish(db, () => sendLetters(db(), request?.id ?? '', 20, now));
  const [mail] = await latestMail(db(), 1);
  expect(mail?.lang).toBe('en');
  expect(mail?.subject).toBe('Is the page “Médiathèque” still true?');
  expect(mail?.text).toMatch(/This link is good until 23\sJanuary\s2027\./);
  const [link = ''] = /\/en\/verification\/\S+/.exec(mail?.text ?? '') ?? [];

  const typed = { address: 'wrong', 'address-correction': 'Place du Foirail' };
  await inEnglish(db, () => app.visitor().submit(link, typed));
  const reports = await db().selectFrom('errorReport').select(['lang', 'message']).execute();
  expect(reports).toEqual([{ lang: 'en', message: 'Address: Place du Foirail' }]);
});
