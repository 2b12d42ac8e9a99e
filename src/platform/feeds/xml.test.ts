import { expect, test } from 'vitest';
import { namedPath, namesIn } from './list-path.ts';
import { element, escaped, paragraphs } from './xml.ts';

test('signs of the format are written so that they are read as signs', () => {
  expect(element('title', 'Tri & <b> "vite"', { a: '"' })).toBe(
    '<title a="&quot;">Tri &amp; &lt;b&gt; &quot;vite&quot;</title>',
  );
  expect(element('link', '', { href: '/a?b&c', rel: undefined })).toBe('<link href="/a?b&amp;c"/>');
});

test('what XML cannot hold at all is left out: control signs, half a character', () => {
  expect(escaped('a\u0000b\u0008c\ud800d\uffff😀é\n')).toBe('abcd😀é\n');
});

test('a plain text becomes paragraphs', () => {
  expect(paragraphs('Un\ndeux\n\n\n<trois>')).toBe('<p>Un<br>deux</p><p>&lt;trois&gt;</p>');
});

test.each([
  ['/agenda', '/agenda', {}],
  ['/annuaire/:slug/agenda', '/annuaire/mairie-cajarc/agenda', { slug: 'mairie-cajarc' }],
  ['/annuaire/:slug/agenda', '/annuaire//agenda', null],
  ['/annuaire/:slug', '/annuaire/a/b', null],
  ['/agenda', '/', null],
])('by %s, %s names %j', (pattern, path, named) => {
  expect(namesIn(pattern, path)).toEqual(named);
  if (named) expect(namedPath(pattern, named)).toBe(path);
});
