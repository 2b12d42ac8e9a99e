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
