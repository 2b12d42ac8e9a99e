import { expect, test } from 'vitest';
import { briefInMarkdown, briefOf, withOpenings } from './in-brief.ts';

test('in a file, what was decided and who does what stand before the text, in plain words', () => {
  const brief = {
    decisions: [{ text: 'ouvrir *le* lundi.' }],
    actions: [
      { text: 'écrire l’affiche', dueOn: '2026-12-01' },
      { text: 'demander un devis', dueOn: null },
    ],
  };
  expect(briefInMarkdown(brief, 'fr').replaceAll('\u00a0', ' ')).toBe(
    [
      '## Ce qui est décidé',
      '- Ouvrir \\*le\\* lundi.',
      '## Qui fait quoi',
      '- Écrire l’affiche – pour le 1er décembre 2026\n- Demander un devis',
    ].join('\n\n'),
  );
  expect(briefInMarkdown({ decisions: [], actions: [] }, 'fr')).toBe('');
});

test.each([
  ['Décision : ouvrir le lundi.', '**Décision :** ouvrir le lundi.'],
  ['- [ ] Action : écrire', '- [ ] **Action :** écrire'],
  ['2. DÉCISION – ouvrir', '2. **DÉCISION –** ouvrir'],
  ['Nous avons parlé.\n\nActions : deux', 'Nous avons parlé.\n\n**Actions :** deux'],
  ['**Décision :** ouvrir', '**Décision :** ouvrir'],
  ['La décision : attendre', 'La décision : attendre'],
  ['## Décision : le titre', '## Décision : le titre'],
  ['Décision:ouvrir', 'Décision:ouvrir'],
  ['Décision: ouvrir', '**Décision:** ouvrir'],
  ['Décision :\n\nouvrir', 'Décision :\n\nouvrir'],
  ['- Point\n\n    - Action : écrire', '- Point\n\n    - **Action :** écrire'],
  ['```\nAction : un\n```\nAction : deux', '```\nAction : un\n```\n**Action :** deux'],
  ['Un exemple.\n\n    Action : un', 'Un exemple.\n\n    Action : un'],
])('in %s, what says that it is one stands out', (text, shown) => {
  expect(withOpenings(text)).toBe(shown);
});

test('whoever is named is named in the words of the text, and a date is said once', () => {
  const { decisions, actions } = briefOf(
    'Décision : ouvrir.\n\nAction : afficher (Mairie, pour le 1er décembre).\n\nAction : écrire pour le 3 mars',
    { on: '2026-11-10', lang: 'fr' },
  );
  expect(decisions.map(({ text }) => text)).toEqual(['ouvrir.']);
  expect(actions).toEqual([
    { text: 'afficher (Mairie, pour le 1er décembre).', dueOn: null },
    { text: 'écrire pour le 3 mars', dueOn: '2027-03-03' },
  ]);
});
