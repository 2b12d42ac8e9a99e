import { beforeAll, expect, test } from 'vitest';
import { saveNotes } from '#modules/attendance/testing';
import { meetingsOf } from '#modules/meetings';
import { announced, aWorkshop, tenTuesdays } from '#modules/meetings/testing';
import { addSpace } from '#modules/network';
import { aSpace, aViewer, tellTerritory } from '#modules/network/testing';
import { cancel, register } from '#modules/registration';
import { freshDatabase } from '#platform/testing/fresh-database';
import { testApp } from '../../testing.ts';
import { absences } from './module.ts';
import { tellAbsences } from './tell-absences.ts';

const db = freshDatabase();
const start = new Date('2026-11-24T09:12:00Z');
let now = start;
const app = testApp(db, () => now);
const evening = new Date('2026-12-08T16:00:00Z');
const morning = new Date('2026-12-09T09:00:00Z');
let space = '';
let nadia: ReturnType<typeof app.visitorAs>;

beforeAll(async () => {
  await tellTerritory(db());
  space = (await addSpace(db(), aSpace(), { actor: { id: null, name: 'essai' }, now: start })).id;
  nadia = app.visitorAs(await aViewer(db(), 'animator', { spaces: [space] }));
});

async function workshop(about: Parameters<typeof aWorkshop>[1] = {}) {
  const series = await announced(db(), aWorkshop(space, { startsOn: '2026-12-08', ...about }), start);
  return (await meetingsOf(db(), series.id)).map(({ id }) => id);
}

async function registers(meetingId: string | undefined, firstName: string, email: string | null) {
  const who = { firstName, name: 'Vidal', phone: '+33536491144', remindBy: 'none', need: null } as const;
  const wanted = { meetingId: meetingId as string, source: 'team', lang: 'fr' } as const;
  const registered = await db()
    .transaction()
    .execute((tx) => register(tx, { ...wanted, who: { ...who, email, withLaptop: false } }, start));
  if (registered.refusal !== null) throw new Error(registered.refusal);
  return registered.registration.id;
}

/** Her booking in a meeting, as a list notes it. */
const bookingOf = async (registrationId: string, meetingId: string | undefined): Promise<string> =>
  (
    await db()
      .selectFrom('registrationMeeting')
      .select('id')
      .where('registrationId', '=', registrationId)
      .where('meetingId', '=', meetingId as string)
      .executeTakeFirstOrThrow()
  ).id;

async function closes(meetingId: string | undefined, at: Date): Promise<void> {
  now = at;
  await nadia.post(`/extranet/presences/${meetingId}/terminer`, {});
  now = start;
}

const mailsTo = async (recipient: string) =>
  (
    await db()
      .selectFrom('outgoingMail')
      .select(['subject', 'text'])
      .where('recipient', '=', recipient)
      .where('subject', 'like', '%manqué%')
      .execute()
  ).map(({ subject, text }) => `${subject} ${text}`.replace(/\u00a0/g, ' ').replaceAll('\u2060', ''));

test('who did not come is told once, the morning after the list was closed; who has no mailbox is to be called', async () => {
  const [id] = await workshop({ title: 'Manquée' });
  await registers(id, 'Odile', 'odile@maillage.example');
  const serge = await registers(id, 'Serge', null);
  const fatou = await registers(id, 'Fatou', 'fatou@maillage.example');
  const abel = await registers(id, 'Abel', 'abel@maillage.example');
  await cancel(db(), { registrationId: abel, by: 'self' }, start);
  const subjectId = await bookingOf(fatou, id);
  const note = { id: crypto.randomUUID(), subjectId, kind: 'expected', name: null, people: 1 } as const;
  const came = { ...note, state: 'present', notedAt: evening } as const;
  await saveNotes(db(), { meetingId: id as string, notes: [came], by: null, now: evening });

  expect(await tellAbsences(db(), morning)).toBe(0);
  await closes(id, evening);
  expect(await tellAbsences(db(), new Date('2026-12-08T17:00:00Z'))).toBe(0);
  const twice = await Promise.all([tellAbsences(db(), morning), tellAbsences(db(), morning)]);
  expect(twice.reduce((sum, told) => sum + told)).toBe(2);
  expect(await tellAbsences(db(), morning)).toBe(0);

  const [mail = '', ...more] = await mailsTo('odile@maillage.example');
  expect(more).toEqual([]);
  expect(mail).toContain('Vous nous avez manqué : Manquée, mardi 8 décembre');
  expect(mail).toMatch(/Voir quand cet atelier a lieu de nouveau :\n\S+\/agenda\/\d+/);
  expect(await mailsTo('fatou@maillage.example')).toEqual([]);
  expect(await mailsTo('abel@maillage.example')).toEqual([]);
  const call = await bookingOf(serge, id);
  const { toCall } = await db()
    .selectFrom('registrationMeeting')
    .select('toCall')
    .where('id', '=', call)
    .executeTakeFirstOrThrow();
  expect(toCall).toBe('missed');
  now = morning;
  expect((await nadia.get('/extranet/inscriptions?etat=appeler')).text).toContain('Serge Vidal');
  now = start;
});

test('a note corrected before the morning counts, and what is long past is left alone', async () => {
  const [id] = await workshop({ title: 'Corrigée' });
  const odile = await registers(id, 'Yamina', 'yamina@maillage.example');
  await closes(id, evening);
  const subjectId = await bookingOf(odile, id);
  const later = new Date('2026-12-08T18:00:00Z');
  const note = { id: crypto.randomUUID(), subjectId, kind: 'expected', name: null, people: 1 } as const;
  const corrected = { ...note, state: 'present', notedAt: later } as const;
  await saveNotes(db(), { meetingId: id as string, notes: [corrected], by: null, now: later });
  expect(await tellAbsences(db(), morning)).toBe(0);
  const [old] = await workshop({ title: 'Ancienne' });
  await registers(old, 'Lucien', 'lucien@maillage.example');
  await closes(old, new Date('2027-01-08T16:00:00Z'));
  expect(await tellAbsences(db(), new Date('2027-01-09T09:00:00Z'))).toBe(0);
});

test('in a cycle the mail keeps the next dates, and the team reads who missed several: of this cycle, on this meeting', async () => {
  const meetings = await workshop({ title: 'Premiers pas', ...tenTuesdays });
  const josette = await registers(meetings[0], 'Josette', 'josette@maillage.example');
  await registers(meetings[0], 'Roger', 'roger@maillage.example');
  const page = async (meetingId: string | undefined) =>
    (await nadia.get(`/extranet/seances/${meetingId}`)).text.replace(/\u00a0/g, ' ');
  const held = await db()
    .selectFrom('meeting')
    .select(['id', 'endsAt'])
    .where('id', 'in', meetings.slice(0, 2))
    .orderBy('endsAt')
    .execute();
  for (const { id, endsAt } of held) {
    const subjectId = await bookingOf(josette, id);
    const note = { id: crypto.randomUUID(), subjectId, kind: 'expected', name: null, people: 1 } as const;
    await saveNotes(db(), {
      meetingId: id,
      notes: [{ ...note, state: 'absent', notedAt: endsAt }],
      by: null,
      now: endsAt,
    });
    const others = (await registeredIn(id)).filter((one) => one !== subjectId);
    const notes = others.map((one) => ({
      ...note,
      id: crypto.randomUUID(),
      subjectId: one,
      state: 'present' as const,
      notedAt: endsAt,
    }));
    await saveNotes(db(), { meetingId: id, notes, by: null, now: endsAt });
    await closes(id, endsAt);
  }
  expect(await page(meetings[1])).not.toContain('Absences aux séances');
  const shown = await page(meetings[2]);
  expect(shown).toContain('Josette Vidal : 2 absences sur 2 séances');
  expect(shown).not.toContain('Roger Vidal :');
  const [other] = await workshop({ title: 'Un autre atelier', startsOn: '2027-03-01' });
  await registers(other, 'Josette', 'josette@maillage.example');
  expect(await page(other)).not.toContain('Absences aux séances');

  const second = held[1] as (typeof held)[number];
  await tellAbsences(db(), new Date(second.endsAt.getTime() + 86_400_000));
  const mails = await mailsTo('josette@maillage.example');
  expect(mails.at(-1)).toContain('Vos prochaines séances sont gardées');
  expect(mails.at(-1)).toMatch(/inscription\/[\w-]{20,}/);
});

const registeredIn = async (meetingId: string): Promise<string[]> =>
  (
    await db().selectFrom('registrationMeeting').select('id').where('meetingId', '=', meetingId).execute()
  ).map(({ id }) => id);

test('three months later nothing is left of it', async () => {
  const [record] = absences.personalRecords ?? [];
  expect(await record?.erase?.(db(), new Date('2027-06-01T00:00:00Z'))).toBeGreaterThan(0);
  expect(await db().selectFrom('absence').select('bookingId').execute()).toEqual([]);
});
