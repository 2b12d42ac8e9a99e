import { expect, test } from 'vitest';
import { passwordRefusal } from './password.ts';

test.each([
  ['quatre mots au hasard', null],
  ['Le héron boit à Vers', null],
  ['xK9#mPq2vL7w', null],
  ['839201846572', null],
  ['onze lettre', 'tooShort'],
  ['é'.repeat(201), 'tooLong'],
  ['motdepasse12345', 'common'],
  ['M0tDeP4sse!!2026', 'common'],
  ['azertyuiop123', 'common'],
  ['Bonjour2024!!', 'common'],
  ['aaaaaaaaaaaaaaa', 'common'],
  ['123456789012345', 'common'],
  ['demonstration', 'common'],
  ['Médiathèque de Gramat', 'common'],
])('the password « %s » is refused as %s', (password, refusal) => {
  expect(passwordRefusal(password)).toBe(refusal);
});

test('a password made of one’s own name or address is refused', () => {
  expect(passwordRefusal('nadia.ferrand2026', ['Nadia Ferrand', 'nadia.ferrand@lot.example'])).toBe('common');
});
