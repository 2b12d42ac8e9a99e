import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** What one browser reaches the server through, and nothing else does. */
export interface Line {
  /** The address of the proxy that the browser is to use. */
  readonly proxy: string;
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
  const proxy = createServer((near) => {
    if (isCut) near.destroy();
    else greet(hold(held, near), held);
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const cut = () => {
    isCut = true;
    for (const socket of held) socket.destroy();
  };
  return {
    proxy: `socks5://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    cut,
    give() {
      isCut = false;
    },
    close() {
      cut();
      proxy.close();
    },
  };
}

/** First, which ways of signing in the browser knows: none is asked for. */
function greet(near: Socket, held: Set<Socket>): void {
  near.once('data', () => {
    near.once('data', (asked) => lead(near, asked, held));
    near.write(Buffer.from([5, 0]));
  });
}

/** Then where to. From its fourth byte on: the kind of address, the length of a name, the name, and two bytes of port. */
function lead(near: Socket, asked: Buffer, held: Set<Socket>): void {
  const [, , , kind] = asked;
  if (kind !== byName) return void near.destroy();
  const end = asked.length - 2;
  const far = hold(held, connect(asked.readUInt16BE(end), asked.subarray(5, end).toString()));
  far.on('connect', () => {
    near.write(Buffer.from([5, 0, 0, 1, 0, 0, 0, 0, 0, 0]));
    near.pipe(far).pipe(near);
  });
  far.on('close', () => near.destroy());
  near.on('close', () => far.destroy());
}

const byName = 3;

/** Keeps a socket until it ends; one that breaks is one that ends. */
function hold(held: Set<Socket>, socket: Socket): Socket {
  held.add(socket);
  socket.on('error', () => socket.destroy());
  socket.on('close', () => held.delete(socket));
  return socket;
}
