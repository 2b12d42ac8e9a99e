import { expect, test } from 'vitest';
import { phaseOf, summaryOf } from './item.ts';

const at = (text: string): Date => new Date(text);

test.each<
  [state: 'draft' | 'published' | 'withdrawn', from: string | null, to: string | null, phase: string]
>([
  ['draft', null, null, 'draft'],
  ['draft', '2026-11-01', null, 'draft'],
  ['published', '2026-12-01', null, 'waiting'],
  ['published', '2026-11-24', null, 'online'],
  ['published', '2026-11-01', '2026-11-25', 'online'],
  ['published', '2026-11-01', '2026-11-24', 'over'],
  ['withdrawn', '2026-11-01', '2026-11-24', 'withdrawn'],
])('a %s item, from %s to %s, is %s on 24 November', (state, from, to, phase) => {
  const item = { state, publishAt: from === null ? null : at(from), expiresAt: to === null ? null : at(to) };
  expect(phaseOf(item, at('2026-11-24'))).toBe(phase);
});

test.each([
  ['a short text is whole', 'Deux mots.', 'Deux mots.'],
  ['lines become one', 'Un.\n\nDeux', 'Un. Deux'],
  [
    'titles and lists stay apart',
    'Comment faire\nVenez\nSignez :\nC’est dit.\nFin',
    'Comment faire · Venez · Signez : C’est dit. Fin',
  ],
  [
    'whole sentences, where they are long enough',
    `${'Une première phrase qui a une longueur honnête, comme on en écrit souvent ici.'} ${'Puis une autre. '.repeat(10)}`,
    `Une première phrase qui a une longueur honnête, comme on en écrit souvent ici. ${'Puis une autre. '.repeat(6)}`.trim(),
  ],
  ['else it is cut between two words', 'mot '.repeat(100), `${'mot '.repeat(44)}mot…`],
  ['a word that never ends is cut all the same', 'x'.repeat(500), `${'x'.repeat(180)}…`],
])('%s', (_name, text, summary) => expect(summaryOf(text)).toBe(summary));
