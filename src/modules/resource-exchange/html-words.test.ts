import { expect, test } from 'vitest';
import { markdownOf } from './html-words.ts';

test.each([
  ['<p>Un</p><p>Deux</p>', 'Un\n\nDeux'],
  ['Pas de HTML : 1 < 2', 'Pas de HTML : 1 < 2'],
  ['<h2>Titre</h2><p>Texte</p><h3>Sous</h3>', '## Titre\n\nTexte\n\n### Sous'],
  ['<ul><li><p>Un</p></li><li><p>Deux</p></li></ul><p>Fin</p>', '- Un\n- Deux\n\nFin'],
  ['<ol><li>Un</li><li>Deux</li></ol>', '1. Un\n1. Deux'],
  ['<ul><li>Un<ul><li>Un et demi</li></ul></li><li>Deux</li></ul>', '- Un\n\n   - Un et demi\n- Deux'],
  ['<p><strong>Fort</strong>, <em>fin</em>, <u>rien</u></p>', '**Fort**, *fin*, rien'],
  [
    '<p>Un <a target="_blank" href="https://example.org/?a=1&amp;b=2">lien</a></p>',
    'Un [lien](https://example.org/?a=1&b=2)',
  ],
  ['<p>d&rsquo;ici &amp; l&#233; &#x20AC;</p>', 'd&rsquo;ici & lé €'],
  ['<p onclick="x()">Bonjour<script>alert(1)</script><img src=x onerror=y></p>', 'Bonjour'],
  ['<blockquote><p>Dit</p></blockquote>', 'Dit'],
  [
    '<p><a href="https://example.org/">Un <b>lien</b><p>ici</p></a></p>',
    '[Un lienici](https://example.org/)',
  ],
  ['<p><a href="https://example.org/">sans fin', 'sans fin'],
  ['<style>p { }', ''],
  ['1 < 2 et <b>3 > 2</b>', '1 < 2 et **3 > 2**'],
])('%s is read as Markdown', (html, markdown) => {
  expect(markdownOf(html).replace(/[ \n]+$/gm, '')).toBe(markdown.replace(/[ \n]+$/gm, ''));
});

test.each([
  ['links that nobody closes', '<a href="">'],
  ['scripts that nobody closes', '<script'],
  ['tags that nobody closes', '<a '],
  ['signs that are no tag', '< '],
])('a text of a hundred thousand %s is read once, not over and over', (_, piece) => {
  expect(markdownOf(`${piece.repeat(100_000)}fin`)).toMatch(/fin$|^$/);
});
