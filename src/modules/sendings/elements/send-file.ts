/** How far a file is, as the server says. */
interface Answer {
  id: string;
  received: number;
  isWhole: boolean;
}

/** It arrived, under this name; or why it did not, in words when there are any. */
export type Outcome = { id: string } | { said: string | null };

export interface Wiring {
  address: string;
  token: string;
  /** What was begun before, if it was. */
  id: string | null;
  signal: AbortSignal;
  tell: (news: { id: string; received: number } | 'cut') => void;
}

const partBytes = 1_000_000;
const [firstWaitMs, longestWaitMs] = [500, 30_000];

/** Sends a file part after part, from where it was; a cut is waited out. */
export async function sendFile(file: File, wiring: Wiring): Promise<Outcome> {
  let at = wiring.id && (await ask(wiring, `/${wiring.id}`, null));
  if (!at || 'said' in at) at = await ask(wiring, '', { name: file.name, bytes: String(file.size) });
  while (!('said' in at)) {
    wiring.tell(at);
    if (at.isWhole) return { id: at.id };
    const { id, received } = at;
    // Read before it is sent: a file that can no longer be read is no cut.
    const part = await file.slice(received, received + partBytes).arrayBuffer();
    at = await ask(wiring, `/${id}`, { startsAt: String(received), part: new Blob([part]) });
  }
  return at;
}

type Fields = Record<string, string | Blob>;

/** Asks until there is an answer: without fields, only how far it is. */
async function ask(
  wiring: Wiring,
  path: string,
  fields: Fields | null,
): Promise<Answer | { said: string | null }> {
  for (let waitMs = firstWaitMs; ; waitMs = Math.min(longestWaitMs, waitMs * 2)) {
    const response = await answerTo(wiring, path, fields);
    if (response) return read(response);
    wiring.tell('cut');
    await pause(waitMs, wiring.signal);
    // What was cut may have arrived all the same: the server knows how far it is.
    if (fields?.part) return ask(wiring, path, null);
  }
}

async function answerTo(
  { address, token, signal }: Wiring,
  path: string,
  fields: Fields | null,
): Promise<Response | null> {
  const body = new FormData();
  body.set('_token', token);
  for (const [name, value] of Object.entries(fields ?? {})) body.set(name, value);
  try {
    const response = await fetch(address + path, fields ? { method: 'POST', body, signal } : { signal });
    return response.status >= 500 ? null : response;
  } catch (fault) {
    if (signal.aborted) throw fault;
    return null;
  }
}

async function read(response: Response): Promise<Answer | { said: string | null }> {
  if (!response.headers.get('content-type')?.includes('json')) return { said: null };
  const answer: Partial<Answer> & { said?: string } = await response.json();
  const { id, received, isWhole, said = null } = answer;
  return id !== undefined && received !== undefined ? { id, received, isWhole: isWhole === true } : { said };
}

/** Some time, or until the line is back. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, ms);
    for (const [target, event] of [
      [window, 'online'],
      [signal, 'abort'],
    ] as const)
      target.addEventListener(
        event,
        () => {
          clearTimeout(timer);
          done();
        },
        { once: true },
      );
  });
}
