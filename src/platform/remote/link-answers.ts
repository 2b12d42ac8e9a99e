import type { IncomingMessage } from 'node:http';
import { addressTyped, Refused, requestTo } from './guarded-request.ts';

/** Why nobody could have read what an address leads to: no such name, no answer, too slow, or the number that was answered. */
export type Silence = 'address' | 'private' | 'unknown' | 'unreachable' | 'redirects' | 'slow' | number;

export interface Asking {
  /** Whether an address may be asked: only tests allow this machine's own. */
  allows?: (address: string) => boolean;
  /** For each question, from the first byte to the answer. */
  withinMs?: number;
}

const maxRedirects = 5;

/**
 * Whether something answers at an address of the public internet, or why not. The head alone is asked first; a site that
 * does not answer that as it should is asked for the page, which is not read.
 */
export async function linkAnswers(address: string, asking: Asking = {}): Promise<Silence | null> {
  const head = await ask(address, 'HEAD', asking);
  return head === null ? null : ask(address, 'GET', asking);
}

async function ask(
  address: string,
  method: 'HEAD' | 'GET',
  { withinMs = 10_000, ...guarded }: Asking,
): Promise<Silence | null> {
  const signal = AbortSignal.timeout(withinMs);
  try {
    let url = addressTyped(address);
    for (let redirects = 0; redirects <= maxRedirects; redirects += 1) {
      const answer = await requestTo(url, { ...guarded, method, signal, headers: { accept: '*/*' } });
      answer.destroy();
      const to = movedTo(answer);
      if (to === null) return isThere(answer.statusCode ?? 0) ? null : (answer.statusCode ?? 0);
      url = addressTyped(to, url);
    }
    return 'redirects';
  } catch (fault) {
    return silenceOf(fault, signal);
  }
}

const movedTo = ({ statusCode = 0, headers }: IncomingMessage): string | null =>
  statusCode >= 300 && statusCode < 400 ? (headers.location ?? null) : null;

/** A site that lets nobody in without a name, or no program at all, is there all the same. */
const isThere = (status: number): boolean =>
  (status >= 200 && status < 400) || [401, 403, 407, 429, 451].includes(status);

function silenceOf(fault: unknown, signal: AbortSignal): Silence {
  if (signal.aborted) return 'slow';
  if (!(fault instanceof Refused)) return 'unreachable';
  const { refusal } = fault;
  return refusal === 'address' || refusal === 'private' || refusal === 'unknown' ? refusal : 'unreachable';
}
