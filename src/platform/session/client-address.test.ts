import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { Ask, Env } from '#platform/http/env';
import { clientAddress } from './client-address.ts';

const asked = async (trustsProxy: boolean, forwarded?: string): Promise<string> => {
  const app = new Hono<Env>();
  app.get('/', (c) => {
    c.set('config', { MAILLAGE_TRUST_PROXY: trustsProxy } as Ask['var']['config']);
    return c.text(clientAddress(c));
  });
  const headers: Record<string, string> = forwarded ? { 'x-forwarded-for': forwarded } : {};
  const incoming = { incoming: { socket: { remoteAddress: '10.0.0.7' } } };
  return (await app.request('/', { headers }, incoming)).text();
};

test('what a visitor says of her own address is believed only of a proxy that is trusted', async () => {
  expect(await asked(false, '203.0.113.9')).toBe('10.0.0.7');
  expect(await asked(true, '203.0.113.9')).toBe('203.0.113.9');
});

test('of several addresses the one that our own proxy saw counts: the others are anybody’s word', async () => {
  expect(await asked(true, '198.51.100.1, 203.0.113.9')).toBe('203.0.113.9');
  expect(await asked(true)).toBe('10.0.0.7');
});

test.each([
  ['2001:db8:12:3:aaaa::1', '2001:db8:12:3::/64'],
  ['2001:DB8:12:0003:ffff:ffff:ffff:ffff', '2001:db8:12:3::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['::ffff:cb00:7109', '203.0.113.9'],
  ['no address', 'no address'],
])('%s is counted as %s: one machine has many addresses of the new kind', async (seen, counted) => {
  expect(await asked(true, seen)).toBe(counted);
});
