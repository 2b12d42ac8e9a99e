import { expect, test } from 'vitest';
import { aGroup } from '#modules/groups/testing';
import { beginSitting, endSitting } from '#modules/sittings';
import { aSitting } from '#modules/sittings/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { inEnglish } from '#platform/testing/in-english';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
const app = testApp(db);
const startsAt = new Date('2026-11-10T13:00:00Z');
const endsAt = new Date('2026-11-10T15:00:00Z');

test('where the network writes in English, its minutes, their files and letters are declared and typeset as English', () =>
  inEnglish(db, async () => {
    const { id, slug, personIds } = await aGroup(db(), {}, [
      { name: 'Odile Tournié', standing: 'chair', email: 'odile@essai.example' },
      { name: 'Bruno Alary', email: 'bruno@essai.example' },
    ]);
    const sittingId = await aSitting(db(), id, [], { startsAt, endsAt });
    await beginSitting(db(), sittingId, { now: startsAt, zone: 'Europe/Paris' });
    await endSitting(db(), sittingId, endsAt);
    const odile = app.visitorAs({ personId: personIds[0] ?? '', grants: [] });
    const path = `/extranet/reunions/${sittingId}/compte-rendu`;
    const text = 'We ask "why"?\n\nDecision: open on "Monday"!\n\nAction: write 3 pages by 1 December';
    expect((await odile.get(`${path}/proposer`)).text).toContain('lang="en"');
    await odile.submit(`${path}/proposer`, { text });
    expect((await odile.get(`${path}/valider`)).text).toContain('<p class="decision" lang="en">');
    await odile.submit(`${path}/valider`, { seen: '1' });

    const page = (await odile.get(path)).text;
    expect(page).toContain('<li lang="en"><b>Open on “Monday”!</b>');
    expect(page).toContain('<div class="text" lang="en"><p>We ask “why”?</p>');
    expect((await odile.get(`${path}/publier`)).text).toContain('<div class="text" lang="en">');
    const file = plain((await odile.get(`${path}/texte.md`)).text);
    expect(file).toMatch(
      /^# Minutes: .*\(validated\) ## What was decided - Open on “Monday”! ## Who does what/,
    );
    await odile.submit(`${path}/publier`, { act: 'unnamed' });
    const shown = await app.visitor().get(`/groupes/${slug}/comptes-rendus/${sittingId}`);
    expect(shown.text).toContain('<li lang="en"><b>Open on “Monday”!</b>');

    const mails = await db().selectFrom('outgoingMail').selectAll().orderBy('id').execute();
    const told = mails.filter(({ recipient }) => recipient === 'bruno@essai.example');
    expect(told.map(({ lang, subject }) => [lang, subject.split(':')[0]])).toEqual([
      ['en', 'Minutes to be read again'],
      ['en', 'Minutes validated'],
    ]);
    const link = /https?:\/\/[^/\s]+(\/[^\s]*relecture\/[\w-]+)/.exec(told[0]?.text ?? '')?.[1] ?? '';
    expect((await app.visitor().get(link)).text).toContain('<p>We ask “why”?</p>');
  }));
