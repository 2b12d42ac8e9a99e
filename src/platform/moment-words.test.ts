import { expect, test } from 'vitest';
import { momentText } from './moment-words.ts';

const page = {
  now: new Date('2026-11-24T09:12:00Z'),
  network: { zone: 'Europe/Paris' },
} as never as Parameters<typeof momentText>[0];

test.each([
  ['fr', '2026-11-24T07:00:00Z', 'aujourd’hui à 8 h'],
  ['fr', '2026-11-23T23:30:00Z', 'aujourd’hui à 0 h 30'],
  ['fr', '2026-11-23T13:30:00Z', 'hier à 14 h 30'],
  ['fr', '2026-08-01T07:00:00Z', 'le 1er août à 9 h'],
  ['fr', '2025-12-31T23:30:00Z', 'le 1er janvier à 0 h 30'],
  ['en', '2025-06-02T07:00:00Z', 'on 2 June 2025 at 9am'],
] as const)('in %s, %s is « %s »', (lang, at, words) => {
  expect(momentText({ ...page, lang }, new Date(at)).replace(/\u00a0/g, ' ')).toBe(words);
});
