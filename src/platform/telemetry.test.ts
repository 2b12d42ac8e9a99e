import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { openTelemetry } from './telemetry.ts';

test('a collector is told of a request by its route, without what was asked for', async () => {
  const received: string[] = [];
  const collector = createServer((request, response) => {
    request.on('data', (chunk) => received.push(`${request.url} ${chunk}`));
    request.on('end', () => response.end('{}'));
  }).listen(0, '127.0.0.1');
  await once(collector, 'listening');
  const { port } = collector.address() as AddressInfo;

  const telemetry = openTelemetry(`http://127.0.0.1:${port}`, '1.2.3');
  const app = new Hono().use(telemetry.middleware).get('/annuaire/:slug', (c) => c.text('ici'));
  await app.request('/annuaire/mediatheque-de-gramat');
  await telemetry.close();
  collector.close();

  expect(received.join('')).toContain('/v1/traces');
  expect(received.join('')).toContain('GET /annuaire/:slug');
  expect(received.join('')).not.toContain('mediatheque-de-gramat');
});
