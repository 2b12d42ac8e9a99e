import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readConfig } from '#platform/config';
import { withoutOwnLinks } from '#platform/incoming/own-links';
import { housekeeping } from '#platform/jobs/housekeeping';
import { mailing } from '#platform/mail/mailing';
import { modules } from './modules.ts';

const read = readConfig({});
if ('wrong' in read) throw new Error('The settings by default are wrong.');
const program = [mailing(read.config, modules, ''), ...modules];

const records = [housekeeping(program), ...program].flatMap(({ name, personalRecords = [] }) =>
  personalRecords.map((record) => ({ name, record })),
);

test.each(records.map(({ name, record }) => [name, record.what.fr, record] as const))(
  '%s: « %s » is erased when its time is said in days, months or years',
  (_name, _what, { kept, erase }) => {
    const hasTerm = /\b(jours?|journée|heures?|mois|ans?|nuit)\b/.test(kept.fr);
    expect(erase !== undefined).toBe(hasTerm);
  },
);

test('neither the log of the front door nor what comes in by mail holds the secret of a link, wherever links lead', () => {
  const [, pattern = ''] = /request>uri regexp "([^"]+)"/.exec(readFileSync('Caddyfile', 'utf8')) ?? [];
  const logged = (uri: string) => uri.replace(new RegExp(pattern, 'g'), '$1…');
  const paths = modules.flatMap(({ routes }) => routes?.routes.map(({ path }) => path) ?? []);
  const leading = paths.filter((path) => path.includes(':token'));
  expect(leading).not.toEqual([]);
  const masked = (path: string) => path.replace(/:token(\{.*\})?/, '…');
  for (const path of leading) expect(logged(`/en${path}`)).toBe(`/en${masked(path)}`);
  // Nor does an answer by mail that quotes one.
  for (const path of leading)
    expect(withoutOwnLinks(`https://lot.example${path.replace(/:token(\{.*\})?/, 'x'.repeat(32))}`)).toBe(
      '[…]',
    );
  expect(logged('/connexion/lien?jeton=aB-_3&x=1')).toBe('/connexion/lien?jeton=…&x=1');
});
