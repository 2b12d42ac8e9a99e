import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { readConfig } from '#platform/config';
import { carrierOf } from './post-office.ts';

const configWith = (settings: Record<string, string>) => {
  const read = readConfig(settings);
  if ('wrong' in read) throw new Error('wrong settings');
  return read.config;
};

test('without a mail server in the settings nothing carries mail away', () => {
  expect(carrierOf(configWith({}))).toBeNull();
});

test('with one, a mail reaches it with its sender, its reader and its accents', async () => {
  const received: string[] = [];
  const server = createServer((socket) => answerAsMailServer(socket, received));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;

  const config = configWith({ MAILLAGE_MAIL_URL: `smtp://localhost:${port}` });
  const mail = { to: 'nadia@lot.example', subject: 'À bientôt', text: 'Votre lien.' };
  await carrierOf(config)?.({ from: config.MAILLAGE_MAIL_FROM, ...mail });
  server.close();

  const talk = received.join('');
  expect(talk).toContain('MAIL FROM:<ne-pas-repondre@maillage.example>');
  expect(talk).toContain('RCPT TO:<nadia@lot.example>');
  expect(talk).toContain('Subject: =?UTF-8?');
  expect(talk).toContain('Votre lien.');
});

test('a mail server that accepts the call and then says nothing is given up within ten seconds', async () => {
  const calls: Socket[] = [];
  const server = createServer((socket) => calls.push(socket));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;

  const carry = carrierOf(configWith({ MAILLAGE_MAIL_URL: `smtp://localhost:${port}` }));
  const sending = carry?.({ from: 'a@lot.example', to: 'b@lot.example', subject: 'À bientôt', text: 'Oui.' });
  await expect(sending).rejects.toThrow(/greeting/i);
  for (const call of calls) call.destroy();
  server.close();
}, 10_000);

/** As much of RFC 5321 as one mail needs. */
function answerAsMailServer(socket: Socket, received: string[]): void {
  let isData = false;
  socket.write('220 ready\r\n');
  socket.on('data', (chunk) => {
    const text = chunk.toString();
    received.push(text);
    if (isData && !text.endsWith('\r\n.\r\n')) return;
    if (text.startsWith('DATA')) isData = true;
    else if (isData) isData = false;
    socket.write(isData ? '354 go on\r\n' : text.startsWith('QUIT') ? '221 bye\r\n' : '250 ok\r\n');
  });
}
