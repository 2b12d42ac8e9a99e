import { expect, test } from 'vitest';
import { concerns, type LetterRhythm, lastIssue, nextIssue } from './reader.ts';

const zone = 'Europe/Paris';

test.each<[LetterRhythm, now: string, last: string, next: string]>([
  ['weekly', '2026-11-24T09:12:00Z', '2026-11-19T06:00:00Z', '2026-11-26T06:00:00Z'],
  ['weekly', '2026-11-26T05:59:00Z', '2026-11-19T06:00:00Z', '2026-11-26T06:00:00Z'],
  ['weekly', '2026-11-26T06:00:00Z', '2026-11-26T06:00:00Z', '2026-12-03T06:00:00Z'],
  ['monthly', '2026-11-24T09:12:00Z', '2026-11-05T06:00:00Z', '2026-12-03T06:00:00Z'],
  ['monthly', '2026-11-02T09:12:00Z', '2026-10-01T05:00:00Z', '2026-11-05T06:00:00Z'],
  ['weekly', '2026-10-26T09:00:00Z', '2026-10-22T05:00:00Z', '2026-10-29T06:00:00Z'],
])('a %s letter, on %s: the last was due on %s, the next is on %s', (rhythm, now, last, next) => {
  expect(lastIssue(rhythm, new Date(now), zone)).toEqual(new Date(last));
  expect(nextIssue(rhythm, new Date(now), zone)).toEqual(new Date(next));
});

const gramat = { inCommune: '46128', inEpci: '200066371' };
const alone = { inCommune: '46128', inEpci: null };
const all = { inCommune: null, inEpci: null };
const grouping = { inCommune: null, inEpci: '200066371' };
test.each([
  ['the network’s item, somebody of a grouping', all, { epciCode: '200067361', communeCode: null }, true],
  ['an item of her grouping', grouping, { epciCode: '200066371', communeCode: null }, true],
  ['an item of a commune in it', gramat, { epciCode: '200066371', communeCode: null }, true],
  ['an item of elsewhere', gramat, { epciCode: '200067361', communeCode: null }, false],
  ['any item, somebody who named no place', gramat, { epciCode: null, communeCode: null }, true],
  ['an item of her commune, which is in no grouping', alone, { epciCode: null, communeCode: '46128' }, true],
  ['one of another', alone, { epciCode: null, communeCode: '46102' }, false],
])('%s', (_name, item, reader, isHers) => expect(concerns(item, reader)).toBe(isHers));
