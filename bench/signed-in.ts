/** Somebody of the demonstration who is signed in, over the network. */
export interface SignedIn {
  origin: string;
  /** What her browser sends with each request. */
  cookie: () => string;
  get: (path: string) => Promise<string>;
  /** Posts a form; answers its status. */
  post: (path: string, fields: Record<string, string>) => Promise<number>;
}

/** Signs in as the page of the demonstration explains: a password, and the code that it shows. */
export async function signIn(origin: string, email: string): Promise<SignedIn> {
  const cookies = new Map<string, string>();
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const answer = await fetch(origin + path, { ...init, headers: { cookie: cookie() }, redirect: 'manual' });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    return answer;
  };
  const get = async (path: string) => (await ask(path)).text();
  const send = (path: string, fields: Record<string, string>) => {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    return ask(path, { method: 'POST', body });
  };
  const password = hiddenIn(await get('/connexion'));
  const entry = await send('/connexion', { ...password, email, password: 'demonstration' });
  const place = entry.headers.get('location') ?? '';
  const page = await get(place);
  const [, code = ''] = new RegExp(`${email}[^0-9]*(\\d{6})`).exec(page.replaceAll('<wbr/>', '')) ?? [];
  const entered = await send(place.split('?')[0] as string, { ...hiddenIn(page), code });
  if (entered.status !== 303) throw new Error(`${email} could not sign in: ${entered.status}`);
  return { origin, cookie, get, post: async (path, fields) => (await send(path, fields)).status };
}

/** What the first form of a page carries without showing it. */
export function hiddenIn(html: string): Record<string, string> {
  const form = /<form[^>]*method="post"[\s\S]*?<\/form>/i.exec(html.slice(html.indexOf('<main')))?.[0] ?? '';
  const hidden = [...form.matchAll(/<input\b[^>]*type="hidden"[^>]*>/g)];
  return Object.fromEntries(
    hidden.map(([tag]) => [
      /\sname="([^"]*)"/.exec(tag)?.[1] ?? '',
      (/\svalue="([^"]*)"/.exec(tag)?.[1] ?? '').replaceAll('&amp;', '&'),
    ]),
  );
}
