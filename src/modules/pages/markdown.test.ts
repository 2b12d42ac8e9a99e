import { expect, test } from 'vitest';
import { fillIn } from './fill-in.ts';
import { markdownToHtml } from './markdown.ts';

const surroundings = { href: (path: string) => `/~lot/en${path}` };
const html = (text: string): string => markdownToHtml(text, surroundings).trim();

test.each([
  [
    'a script is shown, not obeyed',
    '<script>alert(1)</script>',
    '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
  ],
  [
    'a link that would run code stays text',
    '[ici](javascript:alert(1))',
    '<p>[ici](javascript:alert(1))</p>',
  ],
  [
    'a path of the site is written for its reader',
    '[ici](/annuaire)',
    '<p><a href="/~lot/en/annuaire">ici</a></p>',
  ],
  [
    'a link to elsewhere stays as it is',
    '[cnil](https://www.cnil.fr/)',
    '<p><a href="https://www.cnil.fr/">cnil</a></p>',
  ],
  [
    'an address without a scheme leads elsewhere, and stays',
    '[x](//evil.example)',
    '<p><a href="//evil.example">x</a></p>',
  ],
  ['titles begin under the page’s own', '# Un', '<h2>Un</h2>'],
  ['titles go down one step at a time', '## Un\n\n##### Deux', '<h2>Un</h2>\n<h3>Deux</h3>'],
  [
    'a picture of elsewhere is not fetched',
    '![photo](https://a.example/x.png)',
    '<p>!<a href="https://a.example/x.png">photo</a></p>',
  ],
])('%s', (_, text, expected) => {
  expect(html(text)).toBe(expected);
});

test('a telephone number in a text is called by a touch', () => {
  const html = markdownToHtml(
    'Au **05 36 49 10 46**, ou [au 05 36 49 10 47](/contact). Le 01/02/2026, 46000.',
    {
      href: (path) => path,
    },
  );
  expect(html).toContain('<strong><a href="tel:0536491046">05 36 49 10 46</a></strong>');
  expect(html.match(/<a /g)).toHaveLength(2);
});

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
