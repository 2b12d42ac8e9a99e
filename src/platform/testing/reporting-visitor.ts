import { setTimeout as sleep } from 'node:timers/promises';

/**
 * A visitor without JavaScript who says that something is wrong on a space's page, and who sends the same form
 * again as long as nothing answers. Answers whether the program thanked for it.
 */
export async function report(origin: string, slug: string, message: string): Promise<boolean> {
  const address = `${origin}/annuaire/${slug}/signaler`;
  const page = await insist(address);
  const body = new URLSearchParams({ ...hiddenFields(page.html), subjects: 'other', message });
  const answer = await insist(address, { method: 'POST', body, headers: { cookie: page.cookie, origin } });
  return answer.status === 303;
}

/** The short names of the spaces that the directory shows. */
export async function spacesOf(origin: string): Promise<string[]> {
  const { html } = await insist(`${origin}/annuaire`);
  return [
    ...new Set([...html.matchAll(/href="\/annuaire\/([a-z0-9-]+)"/g)].map(([, slug]) => slug as string)),
  ];
}

async function insist(address: string, request: RequestInit = {}) {
  for (;;) {
    const answer = await ask(address, request).catch(() => null);
    if (answer && answer.status < 500) return answer;
    await sleep(30);
  }
}

async function ask(address: string, request: RequestInit) {
  const answer = await fetch(address, { ...request, redirect: 'manual' });
  const cookies = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0]);
  return { status: answer.status, html: await answer.text(), cookie: cookies.join('; ') };
}

function hiddenFields(html: string): Record<string, string> {
  const inputs = [...html.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]) => input);
  return Object.fromEntries(inputs.map((input) => [attribute(input, 'name'), attribute(input, 'value')]));
}

const attribute = (tag: string, name: string): string =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
