import { expect, test } from 'vitest';
import { freshDatabase } from '#platform/testing/fresh-database';
import { siteAddress, siteOf, sitesAreAt } from './site-address.ts';

const db = freshDatabase();
const network = { slug: 'tarn', hosts: [] as string[], isDefault: false };

test.each([
  ['the default network is at the configured address', { isDefault: true }, 'https://lot.example'],
  ['another one is at its own host', { hosts: ['tarn.example', 'www.tarn.example'] }, 'https://tarn.example'],
  ['one without a host is under its name', {}, 'https://lot.example/~tarn'],
])('%s', (_, different, site) => {
  expect(siteOf('https://lot.example', { ...network, ...different })).toBe(site);
});

test('the port is the configured one', () => {
  expect(siteOf('http://localhost:3114', { ...network, hosts: ['tarn.localhost'] })).toBe(
    'http://tarn.localhost:3114',
  );
});

test('a program that closes takes its addresses with it, and not those of another', () => {
  const address = () => siteAddress(db(), '/annuaire', 'fr');
  const closeFirst = sitesAreAt(() => ({ name: 'Premier', origin: 'https://first.example' }));
  const closeSecond = sitesAreAt(() => ({ name: 'Second', origin: 'https://second.example' }));
  closeFirst();
  expect(address()).toBe('https://second.example/annuaire');
  closeSecond();
  expect(address()).toBe('http://localhost:3000/annuaire');
});
