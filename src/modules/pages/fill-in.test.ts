import { expect, test } from 'vitest';
import { fillIn } from './fill-in.ts';

test('a text calls the network’s telephone by name, and leaves other braces alone', () => {
  const network = {
    slug: 'lot',
    name: 'Espaces du Lot',
    tagline: { fr: '', en: '' },
    territory: 'Lot',
    phone: '05 36 49 10 46',
    phoneHours: '',
    phoneHoursInWords: { fr: 'Du lundi au vendredi', en: 'Monday to Friday' },
    zone: 'Europe/Paris',
  };
  const filled = fillIn('{{telephone}}, {{horaires}}, {{autre}}', { network, lang: 'fr', origin: '' });
  expect(filled).toBe('05 36 49 10 46, Du lundi au vendredi, {{autre}}');
});
