import type { AddressInfo, Socket } from 'node:net';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach } from 'vitest';

/** A mail as a real mail server got it. */
export interface Received {
  /** What the envelope says it is from: where it would come back to. */
  from: string;
  to: string;
  raw: Buffer;
  read: () => Promise<Email>;
}

/**
 * What becomes of a mail to somebody: her address or its words are answered by a code and a sentence; it is kept only
 * after a while; the connection is cut before it is kept, or just before saying that it is.
 */
export type Answer =
  | { reader: string }
  | { words: string }
  | { afterMs: number }
  | { cuts: 'before' | 'after' };

export interface MailServer {
  url: () => string;
  /** In the order in which they came. */
  received: Received[];
  /** How often it was called. */
  calls: number;
  /** By address, from now on; whoever is not here is written to. */
  answers: Map<string, Answer>;
  /** Nobody answers any more, or again, at the same place. */
  stop: () => Promise<void>;
  start: () => Promise<void>;
}

/** A real SMTP server on this machine, for one test file. */
export function mailServer(): MailServer {
  const sockets = new Set<Socket>();
  let [server, port] = [undefined as SMTPServer | undefined, 0];
  const self: MailServer = {
    url: () => `smtp://localhost:${port}`,
    received: [],
    calls: 0,
    answers: new Map(),
    async stop() {
      await new Promise<void>((done) => (server ? server.close(done) : done()));
      server = undefined;
    },
    async start() {
      if (server) return;
      server = serverFor(self, () => sockets.forEach((socket) => void socket.destroy()));
      server.server.on('connection', (socket) => {
        self.calls += 1;
        sockets.add(socket.on('close', () => sockets.delete(socket)));
      });
      const opened = server;
      await new Promise<void>((done) => opened.listen(port, 'localhost', done));
      port = (server.server.address() as AddressInfo).port;
    },
  };
  beforeAll(self.start);
  beforeEach(() => {
    self.received.length = 0;
    self.calls = 0;
    self.answers.clear();
  });
  afterAll(self.stop);
  return self;
}

const serverFor = ({ received, answers }: MailServer, cut: () => void): SMTPServer =>
  new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    hideDSN: false,
    closeTimeout: 100,
    // Who calls is known, and a machine without a network waits long for its name.
    disableReverseLookup: true,
    logger: false,
    onRcptTo({ address }, _session, done) {
      const answer = answers.get(address);
      done(answer && 'reader' in answer ? refusal(answer.reader) : null);
    },
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = envelope.rcptTo[0]?.address ?? '';
        const from = envelope.mailFrom ? envelope.mailFrom.address : '';
        const raw = Buffer.concat(chunks);
        const answer = answers.get(to);
        if (answer && 'words' in answer) return done(refusal(answer.words));
        if (answer && 'cuts' in answer && answer.cuts === 'before') return cut();
        received.push({ from, to, raw, read: () => PostalMime.parse(raw) });
        if (answer && 'cuts' in answer) return cut();
        setTimeout(done, answer && 'afterMs' in answer ? answer.afterMs : 0);
      });
    },
  });

/** « 550 5.1.1 Nobody here » as the server says it. */
function refusal(says: string): Error {
  const [code, ...words] = says.split(' ');
  return Object.assign(new Error(words.join(' ')), { responseCode: Number(code) });
}
