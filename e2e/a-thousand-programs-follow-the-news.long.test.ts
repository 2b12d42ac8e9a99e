import { Agent, request } from 'node:http';
import { afterAll, expect, test } from 'vitest';
import { openWorld } from './world.ts';

const world = openWorld();
const agent = new Agent({ keepAlive: true, maxSockets: 100 });
afterAll(() => agent.destroy());

/** Of questions to the database: the program has its own to ask meanwhile. */
const few = 10;

const feeds = ['/actualites.atom', '/actualites.rss', '/actualites.json', '/agenda.ics'];

test.each(feeds)(
  'a thousand programs ask for %s at the same moment: one answer is made for all',
  async (path) => {
    const { pg } = world.program().parts.pool;
    let asked = 0;
    const count = () => {
      asked += 1;
    };
    pg.on('acquire', count);
    try {
      const first = await Promise.all(Array.from({ length: 1000 }, () => ask(path)));
      expect(new Set(first.map(({ status }) => status))).toEqual(new Set([200]));
      expect(new Set(first.map(({ text }) => text)).size).toBe(1);
      expect(asked).toBeLessThan(few);
      asked = 0;
      const [tag] = new Set(first.map(({ etag }) => etag));
      const again = await Promise.all(Array.from({ length: 1000 }, () => ask(path, tag)));
      expect(new Set(again.map(({ status, text }) => `${status} ${text}`))).toEqual(new Set(['304 ']));
      expect(asked).toBeLessThan(few);
    } finally {
      pg.off('acquire', count);
    }
  },
);

const ask = (
  path: string,
  tag?: string,
): Promise<{ status: number; text: string; etag: string | undefined }> =>
  new Promise((resolve, reject) => {
    request(world.origin() + path, { agent, headers: tag ? { 'if-none-match': tag } : {} }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => (text += part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text, etag: answer.headers.etag }));
    })
      .on('error', reject)
      .end();
  });
