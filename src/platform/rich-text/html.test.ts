import { expect, test } from 'vitest';
import type { Lang } from '#platform/i18n';
import { richTextHtml } from './html.ts';

const html = (source: string, lang: Lang = 'fr', headingLevel?: number): string =>
  richTextHtml(source, { lang, href: (path) => `/~lot/en${path}`, headingLevel }).trim();

test.each([
  ['HTML is shown, not obeyed', '<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
  [
    'a link that would run code stays text',
    '[ici](javascript:alert(1))',
    '<p>[ici](javascript:alert(1))</p>',
  ],
  [
    'a path of the site is written for its reader',
    '[ici](/annuaire "là")',
    '<p><a href="/~lot/en/annuaire">ici</a></p>',
  ],
  [
    'a link to elsewhere is not vouched for',
    '[cnil](https://www.cnil.fr/)',
    '<p><a href="https://www.cnil.fr/" rel="nofollow ugc">cnil</a></p>',
  ],
  [
    'an address that was only typed is a link, as it was typed',
    'Vu sur https://www.cnil.fr/?a=1!',
    '<p>Vu sur <a href="https://www.cnil.fr/?a=1" rel="nofollow ugc">https://www.cnil.fr/?a=1</a>!</p>',
  ],
  [
    'so is a mailbox',
    'Écrire à lea@figeac.fr.',
    '<p>Écrire à <a href="mailto:lea@figeac.fr">lea@figeac.fr</a>.</p>',
  ],
  [
    'a name with a dot is no address',
    'www.cnil.fr, bonjour.fr, node.js',
    '<p>www.cnil.fr, bonjour.fr, node.js</p>',
  ],
  [
    'an address of another site without its scheme stays text',
    '[x](//evil.example)',
    '<p>[x](//evil.example)</p>',
  ],
  [
    'a picture of elsewhere is not fetched',
    '![photo](https://a.example/x.png)',
    '<p>!<a href="https://a.example/x.png" rel="nofollow ugc">photo</a></p>',
  ],
  ['titles begin under the page’s own', '# Un', '<h2>Un</h2>'],
  ['titles go down one step at a time', '## Un\n\n##### Deux', '<h2>Un</h2>\n<h3>Deux</h3>'],
  [
    'titles come up again where they were',
    '## Un\n#### Deux\n## Trois\n### Quatre',
    '<h2>Un</h2>\n<h3>Deux</h3>\n<h2>Trois</h2>\n<h3>Quatre</h3>',
  ],
  ['a title that says nothing is left out', '##\n\nUn', '<p>Un</p>'],
  ['a line that ends ends', 'Lundi\nmardi', '<p>Lundi<br>\nmardi</p>'],
  [
    'a list keeps its first number',
    '3. Trois\n4. Quatre',
    '<ol start="3">\n<li>Trois</li>\n<li>Quatre</li>\n</ol>',
  ],
  [
    'what is to be done has a box, which says whether it is',
    '- [ ] un\n- [x] **deux**\n- [y] trois',
    '<ul>\n<li class="task"><input class="box" type="checkbox" disabled aria-label="Fait"> un</li>\n<li class="task"><input class="box" type="checkbox" disabled checked aria-label="Fait"> <strong>deux</strong></li>\n<li>[y] trois</li>\n</ul>',
  ],
  [
    'code keeps no name that somebody chose',
    '```x" onclick="y\na < b\n```',
    '<pre><code>a &lt; b\n</code></pre>',
  ],
  ['(c) is the third of a list', '(c) un...', '<p>(c) un…</p>'],
])('%s', (_, source, expected) => {
  expect(html(source)).toBe(expected);
});

test('a table has titles, figures at the right, and a frame that scrolls by the keyboard', () => {
  expect(html('| Nom | Euros |\n|:--|--:|\n| Clé | 8 |').replaceAll('\n', '')).toBe(
    '<div class="figures" tabindex="0" role="group" aria-label="Tableau"><table><thead><tr>' +
      '<th scope="col">Nom</th><th class="n" scope="col">Euros</th></tr></thead>' +
      '<tbody><tr><td>Clé</td><td class="n">8</td></tr></tbody></table></div>',
  );
});

test('a telephone number is called by a touch, once', () => {
  const called = html('Au **05 36 49 10 46**, ou [au 05 36 49 10 47](/contact). Le 01/02/2026, 46000.');
  expect(called).toContain('<strong><a href="tel:0536491046">05 36 49 10 46</a></strong>');
  expect(called.match(/<a /g)).toHaveLength(2);
});

test.each([
  ['Pourquoi ? Voici : "un mot" !', 'Pourquoi~? Voici~: «~un mot~»~!'],
  ['Attention! Voici: lisez; sinon?', 'Attention~! Voici~: lisez~; sinon~?'],
  ['« Bonjour » et «bonsoir»', '«~Bonjour~» et «~bonsoir~»'],
  ["l'heure de l'atelier, 'un mot'", 'l’heure de l’atelier, “un mot”'],
  ['à 10:30, ratio 1:2, C:\\dossier, a?b=c', 'à 10:30, ratio 1:2, C:\\dossier, a?b=c'],
  ['Vraiment ?! Oui...', 'Vraiment~?! Oui…'],
  ['Déjà\u00a0: bien\u202f!', 'Déjà~: bien\u202f!'],
  ['**Gras** : un', '<strong>Gras</strong>~: un'],
  ['`a ; b : c`', '<code>a ; b : c</code>'],
])('in French, %s is set in type', (typed, set) => {
  expect(html(typed)).toBe(`<p>${set.replaceAll('~', '\u00a0')}</p>`);
});

test('English has its own quotes, and no space before its signs', () => {
  expect(html("Why? \"A word\": 'one'; it's...", 'en')).toBe('<p>Why? “A word”: ‘one’; it’s…</p>');
});

test('in a page that has titles of its own, those of a text begin lower, and never beyond the sixth', () => {
  expect(html('# A\n## B\n### C', 'fr', 5)).toBe('<h5>A</h5>\n<h6>B</h6>\n<h6>C</h6>');
});
