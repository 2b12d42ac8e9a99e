import { beforeAll, expect, test } from 'vitest';
import { cancelMeeting, meetingsOf, moveMeeting } from '#modules/meetings';
import { announced, aWorkshop, tenTuesdays } from '#modules/meetings/testing';
import { addSpace } from '#modules/network';
import { aSpace, aViewer, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { plain } from '#platform/testing/plain';
import { testApp } from '../../testing.ts';

const db = freshDatabase();
let now = new Date('2026-11-24T09:12:00Z');
const app = testApp(db, () => now);
const list = '/extranet/inscriptions';
const calls = `${list}?etat=appeler`;
let space = '';
let nadia: ReturnType<typeof app.visitorAs>;

beforeAll(async () => {
  await tellTerritory(db());
  space = (await addSpace(db(), aSpace(), { actor: { id: null, name: 'essai' }, now })).id;
  nadia = app.visitorAs(await aViewer(db(), 'animator', { spaces: [space] }));
});

/** Somebody without a mailbox in a workshop, and its meetings. */
async function odetteIn(about: Parameters<typeof aWorkshop>[1]) {
  const series = await announced(db(), aWorkshop(space, { startsOn: '2026-12-08', ...about }), now);
  const meetings = await meetingsOf(db(), series.id);
  const who = { firstName: 'Odette', name: series.title, phone: '0536491144', remindBy: 'phone', need: '' };
  now = new Date(now.getTime() + 60_000);
  const { location } = await nadia.submit(`/extranet/seances/${meetings[0]?.id}/inscrire`, who);
  return { own: location as string, ids: meetings.map(({ id }) => id) };
}

const linesIn = async (path: string): Promise<string[]> =>
  [...(await nadia.get(path)).text.matchAll(/<tr[^>]*>(?:(?!<\/tr>)[\s\S])*name="ids"[\s\S]*?<\/tr>/g)].map(
    ([line]) => plain(line),
  );

const idsIn = async (path: string): Promise<string[]> =>
  [...(await nadia.get(path)).text.matchAll(/name="ids" value="([^"]+)"/g)].map(([, id]) => id as string);

const at = (day: string) => ({
  startsAt: new Date(`${day}T13:00:00Z`),
  endsAt: new Date(`${day}T15:00:00Z`),
});

test('each thing to say of a cycle is a line, and what is said of one leaves the others to be said', async () => {
  const { own, ids } = await odetteIn({ title: 'Premiers pas', ...tenTuesdays });
  await cancelMeeting(db(), ids[4] as string, 'Neige', now);
  await moveMeeting(db(), ids[2] as string, at('2026-12-23'), now);
  await moveMeeting(db(), ids[1] as string, at('2026-12-16'), now);
  const asked = `${calls}&atelier=Premiers+pas`;
  const lines = await linesIn(asked);
  expect(lines.map((line) => /déplacé|annulé/.exec(line)?.[0])).toEqual(['déplacé', 'déplacé', 'annulé']);
  for (const line of lines) expect(line).toContain('05 36 49 11 44');
  expect(await linesIn(`${list}?atelier=Premiers+pas`)).toHaveLength(1);

  const page = plain((await nadia.get(own)).text);
  expect(page).toMatch(/l’atelier est déplacé[^:]*16 décembre[^:]*23 décembre/);
  const shown = await idsIn(own);
  const [first] = await idsIn(asked);
  await nadia.post(`${list}/appelees`, { ids: first as string });
  expect(await linesIn(asked)).toHaveLength(2);

  await moveMeeting(db(), ids[7] as string, at('2027-01-27'), now);
  await nadia.post(`${own}/appelee`, { ids: shown });
  expect((await linesIn(asked)).map((line) => /déplacé|annulé/.exec(line)?.[0])).toEqual(['déplacé']);
});

test('a seat that came free in a whole cycle is said once', async () => {
  const { own } = await odetteIn({ title: 'Petit cycle', ...tenTuesdays, seats: 1 });
  const { id } = await db()
    .selectFrom('meeting')
    .innerJoin('series', 'series.id', 'seriesId')
    .select('meeting.id')
    .where('series.title', '=', 'Petit cycle')
    .orderBy('startsAt')
    .executeTakeFirstOrThrow();
  const who = { firstName: 'Serge', name: 'Vidal', phone: '0536491155', remindBy: 'phone', need: '' };
  await nadia.submit(`/extranet/seances/${id}/inscrire`, who);
  await nadia.post(`${own}/annuler`, {});
  const asked = `${calls}&atelier=Petit+cycle`;
  expect(await linesIn(asked)).toHaveLength(1);
  await nadia.post(`${list}/appelees`, { ids: await idsIn(asked) });
  expect(plain((await nadia.get(asked)).text)).toContain('Personne à appeler');
});

test('who was told that a meeting is cancelled is confirmed nowhere', async () => {
  const { own, ids } = await odetteIn({ title: 'Sous la neige' });
  await cancelMeeting(db(), ids[0] as string, 'Neige', now);
  await nadia.post(`${list}/appelees`, { ids: await idsIn(`${calls}&atelier=Sous+la+neige`) });
  const meeting = plain((await nadia.get(`/extranet/seances/${ids[0]}`)).text);
  expect(meeting).toContain('Qui devait venir : 1 personne');
  expect(meeting).not.toContain('Qui vient');
  for (const text of [meeting, plain((await nadia.get(own)).text)]) {
    expect(text).toContain('Séance annulée, personne prévenue');
    expect(text).not.toContain('Confirmée');
  }
  expect(await linesIn(`${list}?etat=confirmees&atelier=Sous+la+neige`)).toEqual([]);
  expect(plain((await nadia.get(`${list}?etat=annulees&atelier=Sous+la+neige`)).text)).toContain('Odette');
});

test('who is to be called soonest comes first', async () => {
  const late = await odetteIn({ title: 'Plus tard', startsOn: '2027-02-02' });
  const soon = await odetteIn({ title: 'Bientôt', startsOn: '2026-12-01' });
  const latest = await odetteIn({ title: 'Bien plus tard', startsOn: '2027-03-02' });
  for (const { ids } of [late, soon, latest]) await cancelMeeting(db(), ids[0] as string, 'Panne', now);
  const said = (await linesIn(calls)).map((line) => /Bientôt|Plus tard|Bien plus tard/.exec(line)?.[0]);
  expect(said.filter(Boolean)).toEqual(['Bientôt', 'Plus tard', 'Bien plus tard']);
});

test('who does not come to one meeting of a cycle keeps the others, and the team is asked first', async () => {
  const { own, ids } = await odetteIn({ title: 'Sauf une', ...tenTuesdays });
  const shown = (await nadia.get(own)).text;
  expect(plain(shown)).not.toContain('Annuler cette séance');
  expect(shown).toMatch(/<summary>\s*Ne viendra pas à cette séance/);
  const done = await nadia.post(`${own}/annuler`, { meeting: ids[3] as string });
  const after = plain((await nadia.get(done.location as string)).text);
  expect(after).toContain('Ses autres séances sont gardées');
  expect(after).not.toContain('L’inscription est annulée');
});

test('no seat is free: it is said as a warning, and who still waits', async () => {
  const { ids } = await odetteIn({ title: 'Complet', seats: 1 });
  const who = { firstName: 'Abel', name: 'Vidal', phone: '0536491166', remindBy: 'phone', need: '' };
  const take = `/extranet/seances/${ids[0]}/inscrire`;
  await nadia.submit(take, who);
  const waiting = await idsIn(`${list}?etat=attente&atelier=Complet`);
  const { location } = await nadia.post(`${list}/places`, { ids: waiting });
  const { text } = await nadia.get(location as string);
  expect(text).toMatch(/class="notice warning"/);
  expect(plain(text)).toContain('Aucune place n’est libre : la personne attend toujours.');
});

test('the team’s form speaks of the person, and a mailbox alone is enough there too', async () => {
  const { ids } = await odetteIn({ title: 'Pour elle' });
  const take = `/extranet/seances/${ids[0]}/inscrire`;
  const text = plain((await nadia.get(take)).text);
  expect(text).toContain('Comment rappeler l’atelier à la personne');
  expect(text).not.toMatch(/Pour vous prévenir|votre santé/);
  const who = { firstName: 'Abel', name: 'Vidal', phone: '', email: 'abel@maillage.example', need: '' };
  const { status, location } = await nadia.submit(take, { ...who, remindBy: 'phone' });
  expect(status).toBe(303);
  expect(plain((await nadia.get(location as string)).text)).toContain('Rappel Par courriel');
});
