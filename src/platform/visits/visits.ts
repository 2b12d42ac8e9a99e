import type { IncomingHttpHeaders } from 'node:http';
import { isbot } from 'isbot';
import { readAddress } from '#platform/http/address';

/** Something for everybody that was answered: a page, or a file. */
export interface Answered {
  /** Of which network. */
  schema: string;
  /** As it was asked, search included. */
  url: string;
  headers: IncomingHttpHeaders;
  type: string;
}

/** How often a page was read, or a file taken, since this was last written down. */
export interface Reading {
  /** Without network, language and search. */
  path: string;
  kind: 'page' | 'file';
  times: number;
  /** Of these, how often somebody came from elsewhere: the beginning of a visit. */
  arrivals: number;
}

export interface Visits {
  note(answered: Answered): void;
  /** Writes down what was noted since; what cannot be written is noted still. */
  flush(): Promise<void>;
}

/**
 * Counts what people read, knowing nothing of them: no cookie, no address, nothing that two readings of the same person have
 * in common. It is gathered in memory and written a few times a minute, so that a page costs no write.
 */
export function openVisits(write: (schema: string, readings: readonly Reading[]) => Promise<void>): Visits {
  const noted = new Map<string, Map<string, Reading>>();

  function add(schema: string, { path, kind, times, arrivals }: Reading): void {
    const ofNetwork = noted.get(schema) ?? new Map<string, Reading>();
    noted.set(schema, ofNetwork);
    const known = ofNetwork.get(path);
    if (known) {
      known.times += times;
      known.arrivals += arrivals;
    } else if (ofNetwork.size < mostPaths) ofNetwork.set(path, { path, kind, times, arrivals });
  }

  return {
    note({ schema, url, headers, type }) {
      const kind = kindOf(type);
      if (kind === null || !isPerson(headers)) return;
      const { path } = readAddress(url.replace(/[?#].*$/, ''));
      add(schema, { path, kind, times: 1, arrivals: kind === 'page' && comesFromElsewhere(headers) ? 1 : 0 });
    },
    async flush() {
      for (const [schema, readings] of [...noted]) {
        noted.delete(schema);
        const all = [...readings.values()];
        await write(schema, all).catch((fault: unknown) => {
          for (const one of all) add(schema, one);
          throw fault;
        });
      }
    },
  };
}

/** Pages that exist; a stream of made-up addresses between two writings finds no room for more. */
const mostPaths = 5000;

/** Documents and tables. Feeds, calendars and data are asked again and again by programs: nobody has read them. */
const files =
  /^(?:text\/(?:csv|vcard)|application\/(?!json|geo\+json|atom|rss|feed|activity|ld|xml|javascript))/;

function kindOf(type: string): Reading['kind'] | null {
  if (type.startsWith('text/html')) return 'page';
  return files.test(type) ? 'file' : null;
}

/** What a browser fetches before anybody wants it is not read. */
/** A page that a person opens, or a file that she takes; not what stands in a frame of another site, or a script asks. */
const opened = new Set([undefined, 'document', 'none']);

function isPerson(headers: IncomingHttpHeaders): boolean {
  const agent = headers['user-agent'] ?? '';
  const isOpened = opened.has(headers['sec-fetch-dest'] as string | undefined);
  return agent !== '' && isOpened && !headers['sec-purpose'] && !isMachine(agent);
}

const known = new Map<string, boolean>();

/** A hundred names cover nearly all browsers, and the library's expression is long. */
function isMachine(agent: string): boolean {
  const before = known.get(agent);
  if (before !== undefined) return before;
  const is = isbot(agent);
  if (known.size > 500) known.clear();
  known.set(agent, is);
  return is;
}

/** Our own pages name themselves to our own site; other sites, a mail or a typed address do not. */
const comesFromElsewhere = ({ referer, host }: IncomingHttpHeaders): boolean =>
  !referer || URL.parse(referer)?.host !== host;
