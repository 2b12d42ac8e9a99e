import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inGsm, placesOf } from './gsm.ts';

test.each([
  ['Médiathèque à Figeac', 'Médiathèque à Figeac'],
  ['C’est prêt : « gratuit »…', 'C\'est pret : "gratuit"...'],
  ['Cœur de Causse, ça va', 'Coeur de Causse, ca va'],
  ['9\u00a0h\u00a0–\u2060\u00a012\u00a0h', '9 h - 12 h'],
  ['Ÿ ñ Ç ë', 'Y ñ Ç e'],
  ['Привет', '??????'],
  ['🙂', '?'],
  ['10 € [ou moins]', '10 € [ou moins]'],
])('« %s » is sent as « %s »', (typed, sent) => expect(inGsm(typed)).toBe(sent));

test('a euro or a bracket takes two places', () => expect(placesOf('10 € [x]')).toBe(11));

test('whatever is typed, only letters that every telephone has are sent', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const sent = inGsm(text);
      expect(inGsm(sent)).toBe(sent);
      expect(sent).toMatch(/^[\n\u0020-\u007e¡£¤¥§¿ÄÅÆÇÉÑÖØÜßàäåæèéìñòöøùüΔΦΓΛΩΠΨΣΘΞ€]*$/);
    }),
  );
});
