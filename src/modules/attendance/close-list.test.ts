import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { meetingById, meetingsOf } from '#modules/meetings';
import { announced, aWorkshop } from '#modules/meetings/testing';
import { addSpace } from '#modules/network';
import { aSpace, tellTerritory } from '#modules/network/testing';
import { freshDatabase } from '#platform/testing/fresh-database';
import { closeList } from './close-list.ts';
import type { Note } from './note.ts';
import { saveNotes } from './save-notes.ts';
import { heldOf } from './store.ts';

const db = freshDatabase();
const now = new Date('2026-12-01T16:05:00Z');
const before = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
let spaceId = '';

beforeAll(async () => {
  await tellTerritory(db());
  const by = { actor: { id: null, name: 'essai' }, now };
  spaceId = (await addSpace(db(), aSpace(), by)).id;
});

async function aMeeting(): Promise<string> {
  const workshop = aWorkshop(spaceId, { startsOn: '2026-12-01' });
  const series = await announced(db(), workshop, new Date('2026-11-01'));
  return (await meetingsOf(db(), series.id))[0]?.id as string;
}

const note = (about: Partial<Note> & { subjectId: string }): Note => ({
  id: randomUUID(),
  kind: 'expected',
  name: null,
  people: 1,
  state: 'present',
  notedAt: before(60),
  ...about,
});

const save = (meetingId: string, notes: readonly Note[]) =>
  saveNotes(db(), { meetingId, notes, by: null, now });

/** As a module that expects them would say. */
const expecting = (...ids: string[]) => [
  {
    name: 'essai',
    title: { fr: 'Essai', en: 'Test' },
    needs: [],
    expects: async () => ids.map((id) => ({ id, name: 'Josette Vidal', detail: null })),
  },
];

async function closed(meetingId: string, ...expectedIds: string[]): Promise<void> {
  const meeting = await meetingById(db(), meetingId);
  if (meeting) await closeList({ db: db(), modules: expecting(...expectedIds), now }, meeting, null);
}

test('who was tapped on a phone without a network stays present, though a colleague closed the list meanwhile', async () => {
  const meeting = await aMeeting();
  const [josette, henri] = [randomUUID(), randomUUID()];
  await closed(meeting, josette, henri);
  await save(meeting, [note({ subjectId: josette, state: 'present', notedAt: before(120) })]);
  const held = new Map((await heldOf(db(), meeting)).map(({ subjectId, state }) => [subjectId, state]));
  expect([held.get(josette), held.get(henri)]).toEqual(['present', 'absent']);
});

test('closing a list presumes nothing of those who were noted, nor of a walk-in who was taken off it', async () => {
  const meeting = await aMeeting();
  const [josette, walkIn] = [randomUUID(), randomUUID()];
  await save(meeting, [
    note({ subjectId: josette, state: 'present' }),
    note({ subjectId: walkIn, kind: 'walk_in', state: 'unknown' }),
  ]);
  await closed(meeting, josette);
  const states = (await heldOf(db(), meeting)).map(({ state }) => state);
  expect(states.sort()).toEqual(['present', 'unknown']);
});
