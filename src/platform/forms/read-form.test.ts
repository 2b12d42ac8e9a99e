import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { Env } from '#platform/http/env';
import {
  choices,
  day,
  decimal,
  email,
  isSiret,
  line,
  lines,
  optional,
  phone,
  siret,
  ticked,
  webAddress,
} from './fields.ts';
import { readForm } from './read-form.ts';

const Everything = z.object({
  name: optional(line(20)),
  story: optional(lines(50)),
  email: optional(email),
  phone: optional(phone),
  site: optional(webAddress),
  siret: optional(siret),
  day: optional(day),
  latitude: optional(decimal(42, 46)),
  tags: choices(['red', 'blue']),
  agreed: ticked,
});

/** Sends fields as a browser does, and answers what the form made of them. */
async function send(fields: [string, string][]) {
  const app = new Hono<Env>();
  app.post('/', async (c) => {
    c.set('lang', 'fr');
    return c.json(await readForm(c, Everything));
  });
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  return (await app.request('/', { method: 'POST', body })).json();
}

describe('what fits is kept as people mean it', () => {
  test.each([
    ['name', '  Ada  ', 'name', 'Ada'],
    ['name', '', 'name', null],
    ['name', 'e\u0301te\u0301', 'name', 'été'],
    ['story', 'un\r\ndeux\rtrois', 'story', 'un\ndeux\ntrois'],
    ['story', '<b>gras</b> & "cité"', 'story', '<b>gras</b> & "cité"'],
    ['email', 'Ada@Exemple.FR', 'email', 'ada@exemple.fr'],
    ['phone', '05 36 49 12 10', 'phone', '+33536491210'],
    ['phone', '05.36.49.12.10', 'phone', '+33536491210'],
    ['phone', '+33 5 36 49 12 10', 'phone', '+33536491210'],
    ['phone', '05\u00a036\u202f49-12-10', 'phone', '+33536491210'],
    ['site', 'www.exemple.fr/page', 'site', 'https://www.exemple.fr/page'],
    ['siret', '356 000 000 42305', 'siret', '35600000042305'],
    ['day', '2028-02-29', 'day', '2028-02-29'],
    ['latitude', '44,62', 'latitude', 44.62],
    ['tags', 'red', 'tags', ['red']],
    ['agreed', 'on', 'agreed', true],
  ])('%s « %s »', async (field, typed, name, kept) => {
    const read = await send([[field, typed]]);
    expect(read.ok).toBe(true);
    expect(read.data[name]).toEqual(kept);
  });

  test('several boxes of one name are a list, each once', async () => {
    const read = await send([
      ['tags', 'red'],
      ['tags', 'blue'],
      ['tags', 'red'],
    ]);
    expect(read.data.tags).toEqual(['red', 'blue']);
  });
});

describe('what does not fit is said beside its field, and what was typed comes back', () => {
  test.each([
    ['name', 'x'.repeat(21), /trop long/],
    ['name', 'deux\nlignes', /une ligne/],
    ['story', 'x'.repeat(1_000_000), /trop long/],
    ['story', 'avec\u0000nul', /invisible/],
    ['story', 'avec\u001bescape', /invisible/],
    ['email', 'ada', /nom@exemple/],
    ['email', 'ada@', /nom@exemple/],
    ['email', 'a b@exemple.fr', /nom@exemple/],
    ['site', 'bonjour', /s’écrit comme/],
    ['site', 'http://localhost:8080/agenda.ics', /réseau local/],
    ['site', 'http://192.168.1.12/agenda.ics', /réseau local/],
    ['email', `${'x'.repeat(260)}@exemple.fr`, /trop long/],
    ['phone', '05 36 49 12 1', /10 chiffres/],
    ['phone', '05 36 49 12 100', /10 chiffres/],
    ['phone', '00 36 49 12 10', /10 chiffres/],
    ['phone', 'bonjour', /10 chiffres/],
    ['site', 'javascript:alert(1)', /https/],
    ['site', 'data:text/html,x', /https/],
    ['site', 'pas un site', /https/],
    ['siret', '1234567890123', /14 chiffres/],
    ['siret', '12345678901234', /n’existe pas/],
    ['siret', '3560000004230X', /14 chiffres/],
    ['day', '2026-02-29', /date/],
    ['day', '29/02/2028', /date/],
    ['latitude', 'abc', /nombre/],
    ['latitude', '1.44', /limites/],
    ['latitude', '44,6,2', /nombre/],
    ['latitude', 'NaN', /nombre/],
    ['latitude', '1e9', /nombre/],
    ['tags', 'green', /liste/],
    ['name', '1 85 05 78 006 084 91', /trop long|sécurité sociale/],
    ['story', 'son numéro est 1 85 05 78 006 084 91', /sécurité sociale/],
    ['story', '185057800608491', /sécurité sociale/],
  ])('%s', async (field, typed, sentence) => {
    const read = await send([[field, typed]]);
    expect(read.ok).toBe(false);
    expect(read.errors[field]).toMatch(sentence);
    expect(read.values[field]).toBe(typed);
  });
});

test('a telephone and a SIRET are not taken for a social security number', async () => {
  const read = await send([['story', '05 36 49 12 10, SIRET 35600000042305']]);
  expect(read.ok).toBe(true);
});

test.each([
  ['35600000000048', true],
  ['35600000042305', true],
  ['35600000042306', false],
  ['21460042200019', false],
])('SIRET %s is right: %s', (digits, right) => expect(isSiret(digits)).toBe(right));

test('a form sent twice is one submission, and sent again with another text it is another', async () => {
  const id = '0b6f2f3e-6c5a-4e57-9a53-6f1f0a3c2d11';
  const sent = (story: string) =>
    send([
      ['_form', id],
      ['_token', crypto.randomUUID()],
      ['story', story],
    ]);
  const [first, again, corrected] = [await sent('un'), await sent('un'), await sent('deux')];
  expect(again.id).toBe(first.id);
  expect(corrected.id).not.toBe(first.id);
});
