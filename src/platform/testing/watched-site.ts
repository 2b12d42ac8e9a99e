import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';

/** A program behind a real HTTP server: what was asked of it, and what it answered. */
export function watchedSite(answer: RequestListener) {
  const asked: { url: string; knows: string | undefined; status: number }[] = [];
  let origin = '';
  const server = createServer((request, response) => {
    const { url = '', headers } = request;
    response.on('finish', () =>
      asked.push({ url, knows: headers['if-none-match'], status: response.statusCode }),
    );
    answer(request, response);
  });
  beforeAll(async () => {
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return { asked, origin: () => origin };
}
