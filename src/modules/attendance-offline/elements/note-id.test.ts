import { expect, test } from 'vitest';
import { NoteSent } from '../rules.ts';
import { nextNoteId } from './note-id.ts';

const tap = { subjectId: crypto.randomUUID(), kind: 'expected', state: 'present' };

test('of taps at one instant the later has the higher identifier, and the server can read it', () => {
  const now = Date.parse('2026-11-24T09:12:00Z');
  const ids = Array.from({ length: 200 }, () => nextNoteId(now));
  expect([...new Set(ids)].sort()).toEqual(ids);
  for (const id of ids) NoteSent.parse({ ...tap, id, notedAt: new Date(now).toISOString() });
});

test('a clock that is set back changes nothing of the order', () => {
  const [first, second] = [nextNoteId(Date.parse('2030-01-01')), nextNoteId(Date.parse('2026-01-01'))];
  expect(first < second).toBe(true);
});
