import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** What one browser reaches the server through, and nothing else does. */
export interface Line {
  /** The address of the proxy that the browser is to use. */
  readonly server: string;
  cut(): void;
  give(): void;
  close(): void;
}

/**
 * A line of one's own, as a proxy (SOCKS 5, RFC 1928): a browser that is told to be without one leaves its sockets and its
 * service workers on the network, while a train in a tunnel takes all of it away.
 */
export async function openLine(): Promise<Line> {
  const held = new Set<Socket>();
  let isCut = false;
  const proxy = createServer((browser) => {
    if (isCut) browser.destroy();
    else hold(held, browser, greet);
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const cut = () => {
    isCut = true;
    for (const socket of held) socket.destroy();
  };
  return {
    server: `socks5://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    cut,
    give() {
      isCut = false;
    },
    close() {
      cut();
      proxy.close();
    },
  };

  /** First which ways of signing in the browser knows: none is asked for. */
  function greet(browser: Socket): void {
    browser.once('data', () => {
      browser.once('data', (asked) => lead(browser, asked));
      browser.write(Buffer.from([5, 0]));
    });
  }

  /** Then where to: the name's length at 4, the name, the port in two bytes. */
  function lead(browser: Socket, asked: Buffer): void {
    const end = asked.length - 2;
    const isName = asked[3] === 3;
    const host = isName ? asked.subarray(5, end).toString() : 'localhost';
    const server = connect(asked.readUInt16BE(end), host, () => {
      browser.write(Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]));
      browser.pipe(server).pipe(browser);
    });
    hold(held, server, () => {});
    server.on('close', () => browser.destroy());
    browser.on('close', () => server.destroy());
  }
}

/** Keeps a socket until it ends; one that breaks is one that ends. */
function hold(held: Set<Socket>, socket: Socket, then: (socket: Socket) => void): void {
  held.add(socket);
  socket.on('error', () => socket.destroy());
  socket.on('close', () => held.delete(socket));
  then(socket);
}
