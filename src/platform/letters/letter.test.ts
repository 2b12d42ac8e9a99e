import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawLetter, type Letter } from './draw-letter.ts';
import { day, night } from './letter-style.ts';
import { type Part, partsOf } from './parts.ts';

const letterOf = (parts: readonly Part[], more: Partial<Letter> = {}) =>
  drawLetter({ lang: 'fr', subject: 'Essai', network: 'Espaces du Lot', parts, footer: [], ...more });

/** What a program without HTML would show of it. */
const seen = (html: string): string[] =>
  html
    .replace(/[\s\S]*<body[^>]*>/, '')
    .replace(/<[^>]+>/g, '\n')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

test('text and page say the same words in the same order', () => {
  const { text, html } = letterOf(
    ['Bonjour Nadia,', { title: 'Mardi' }, { list: ['Courriels', 'Photos'] }, 'À bientôt.'],
    { footer: ['Vous recevez ce courriel parce que vous l’avez demandé.'] },
  );
  const [network, ...words] = seen(html);
  expect(network).toBe('Espaces du Lot');
  expect(words).toEqual(
    text
      .split('\n')
      .map((line) => line.replace(/^-+ ?/, '').trim())
      .filter((line) => line !== ''),
  );
});

test('one way is a button, several are links', () => {
  const way = (label: string) => ({ label, address: `https://lot.example/${label}` });
  expect(letterOf([way('confirmer')]).html).toContain('class="act"');
  const { html, text } = letterOf([way('un'), way('deux')]);
  expect(html).not.toContain('class="act"');
  expect(text).toBe('un\u00a0:\nhttps://lot.example/un\n\ndeux\u00a0:\nhttps://lot.example/deux');
});

test('what somebody typed is neither markup nor a button, and its addresses show where they lead', () => {
  const { html } = letterOf(partsOf('<b>Gras</b>\n\nCliquez ici\u00a0:\nhttps://mal.example/a?b=1&c=2.'));
  expect(html).toContain('&lt;b&gt;Gras&lt;/b&gt;');
  expect(html).not.toContain('class="act"');
  expect(html).toMatch(
    /<a class="river" href="https:\/\/mal\.example\/a\?b=1&amp;c=2"[^>]*>https:\/\/mal\.example/,
  );
});

test('in what is plain no address can be followed', () => {
  const { html, text } = letterOf([{ plain: 'Bonjour https://mal.example/a,' }]);
  expect(html).not.toContain('<a ');
  expect([html, text]).toEqual(Array(2).fill(expect.stringContaining('Bonjour https://mal.example/a,')));
});

test('the page asks nothing from anywhere: no image, no script, no sheet', () => {
  const { html } = letterOf(['Bonjour', { label: 'Voir', address: 'https://lot.example/' }]);
  expect(html).not.toMatch(/<img|<script|<link|url\(|@import/);
});

test('letters wear the colours of the site, by day and by night', () => {
  const [byDay = '', byNight = ''] = readFileSync('src/browser/style/tokens.css', 'utf8').split(
    '@media screen',
  );
  const token = (name: string) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  for (const [name, colour] of Object.entries(day)) expect(byDay).toContain(`${token(name)}: ${colour};`);
  for (const [name, colour] of Object.entries(night)) expect(byNight).toContain(`${token(name)}: ${colour};`);
});
