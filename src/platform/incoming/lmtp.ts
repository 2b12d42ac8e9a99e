import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream } from 'smtp-server';
import type { Log } from '#platform/log';
import type { Handed } from './enter-mail.ts';
import { isOurs } from './enter-mail.ts';
import type { Fate } from './fate.ts';
import { mostBytes } from './incoming-mail.ts';

export interface Lmtp {
  port: number;
  close(): Promise<void>;
}

interface Listening {
  port: number;
  host: string;
  enter: (handed: Handed) => Promise<Fate[]>;
  log: Log;
}

/** « Later, please »: the mail server keeps it, and comes back. */
const later = Object.assign(new Error('Not now, try again later'), { responseCode: 451 });
const nobody = Object.assign(new Error('Nobody here has this address'), { responseCode: 550 });
const tooLarge = Object.assign(new Error('This message is too large'), { responseCode: 552 });

/**
 * Takes what the mail server of this machine hands over (LMTP, RFC 2033). It is told « received » of whatever was read, even
 * of what is left out: anything else would make it write to an address that may be forged.
 */
export async function listenForMail({ port, host, enter, log }: Listening): Promise<Lmtp> {
  const server = new SMTPServer({
    lmtp: true,
    banner: 'Maillage',
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    size: mostBytes,
    maxClients: 20,
    socketTimeout: 60_000,
    closeTimeout: 2000,
    onRcptTo({ address }, _session, done) {
      done(isOurs(address) ? null : nobody);
    },
    onData(stream, { envelope: { mailFrom, rcptTo } }, done) {
      const from = mailFrom ? mailFrom.address : '';
      const to = rcptTo.map(({ address }) => address);
      readAll(stream)
        .then((raw) => (raw === null ? done(tooLarge) : enter({ raw, from, to }).then(() => done(null))))
        .catch((fault) => {
          log.error({ err: fault }, 'incoming mail');
          done(later);
        });
    },
  });
  server.on('error', (fault) => log.error({ err: fault }, 'lmtp'));
  await new Promise<void>((done, fail) => {
    server.server.once('error', fail);
    server.listen(port, host, done);
  });
  const { port: opened } = server.server.address() as AddressInfo;
  return { port: opened, close: () => new Promise((done) => server.close(done)) };
}

/** All of it; null when it is larger than was agreed, and the rest is not kept. */
async function readAll(stream: SMTPServerDataStream): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += chunk.length;
    if (bytes <= mostBytes) chunks.push(chunk);
  }
  return bytes > mostBytes ? null : Buffer.concat(chunks);
}
