import type { Answer, Visitor } from '../src/testing.ts';

/** A page, a page elsewhere, or a no that says why (not yours, too late): never a fault, and never a dead end. */
const answers = [200, 302, 303, 403, 410];

export interface Told {
  isAnswer: boolean;
  status: number;
  links: Set<string>;
  /** Telephone numbers that are only text. */
  numbers: string[];
}

export type Asking = (path: string) => Promise<Told>;

/** What somebody is told at each address, which is asked once only. */
export function askedOnce(self: Visitor, origin: string): Asking {
  const told = new Map<string, Told>();
  return async (path) => {
    const known = told.get(path);
    if (known) return known;
    const answer = await self.get(path);
    const { status } = answer;
    const isAnswer = answers.includes(status);
    const fresh = { isAnswer, status, links: linksOf(answer, origin + path), numbers: numbersOf(answer) };
    told.set(path, fresh);
    return fresh;
  };
}

/** Which of these addresses give no answer, and what they give. */
export async function withoutAnswer(ask: Asking, paths: Iterable<string>): Promise<string[]> {
  const wrong: string[] = [];
  for (const path of paths) {
    const { isAnswer, status } = await ask(path);
    if (!isAnswer) wrong.push(`${status} ${path}`);
  }
  return wrong;
}

const isPage = ({ status, headers }: Answer): boolean =>
  status === 200 && headers.get('content-type')?.startsWith('text/html') === true;

/** Those of every page's foot are links: one that stands elsewhere as mere text is not called by a touch. */
const numberAsRead = /(?<![\d+])(?:\+33|0)[1-9](?:[ .\u00a0\u202f]\d\d){4}(?!\d)/g;

/** What is made to be printed, typed, copied or compared is not touched. */
function numbersOf(answer: Answer): string[] {
  if (!isPage(answer)) return [];
  return (
    answer.text
      .replaceAll(/<(a|textarea|script|style|pre|code|option)\b.*?<\/\1>/gs, ' ')
      .replaceAll(/<span class="difference">.*?<\/(li|td|dd)>/gs, ' ')
      .replaceAll(/<[^>]*\bon-paper\b[^>]*>[^<]*/g, ' ')
      .replaceAll(/<[^>]*>/g, ' ')
      .match(numberAsRead) ?? []
  );
}

/** The addresses of our own that a page leads to, without those that a form would be needed for. */
function linksOf(answer: Answer, address: string): Set<string> {
  if (!isPage(answer)) return new Set();
  const { origin: own } = new URL(address);
  const hrefs = [...answer.text.matchAll(/\b(?:href|src)="([^"]+)"/g)].map(([, href]) =>
    (href as string).replaceAll('&amp;', '&'),
  );
  const links = hrefs
    .map((href) => new URL(href, address))
    .filter(({ origin, pathname }) => origin === own && !/^\/(src|assets|node_modules)\//.test(pathname));
  return new Set(links.map(({ pathname, search }) => pathname + search));
}
