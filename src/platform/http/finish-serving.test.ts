import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { finishServing } from './finish-serving.ts';

test('what was asked is answered before the program closes, and nothing new is taken', async () => {
  const said: string[] = [];
  const server = await serving(async (_, response) => {
    await sleep(150);
    response.end('here', () => said.push('answered'));
  });
  const address = addressOf(server);
  const answer = fetch(address).then((response) => response.text());
  await once(server, 'request');
  const finished = finishServing(server, programOf(said));
  await expect(fetch(address)).rejects.toThrow();
  await finished;
  expect(await answer).toBe('here');
  expect(said).toEqual(['goodbye', 'answered', 'closed']);
});

test('a request and a connection that last are cut, and the program closes all the same', async () => {
  const said: string[] = [];
  const server = await serving(() => {});
  // One that stays open, and does not answer when goodbye is said to it.
  server.on('upgrade', (_, socket) => socket.write('HTTP/1.1 101 Switching Protocols\r\n\r\n'));
  const open = connect((server.address() as AddressInfo).port, 'localhost');
  open.write('GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n');
  await once(open, 'data');
  const cut = fetch(addressOf(server)).catch(() => said.push('cut'));
  await once(server, 'request');
  await finishServing(server, programOf(said), 100);
  await cut;
  expect(said).toEqual(expect.arrayContaining(['goodbye', 'cut', 'closed']));
  open.destroy();
});

const programOf = (said: string[]) => ({
  upgrades: { close: () => void said.push('goodbye') },
  close: async () => void said.push('closed'),
});

async function serving(answer: RequestListener): Promise<Server> {
  const server = createServer(answer).listen(0, 'localhost');
  await once(server, 'listening');
  return server;
}

const addressOf = (server: Server) => `http://localhost:${(server.address() as AddressInfo).port}`;
