import type { Ask } from '#platform/http/env';

/** A challenge in JSON, with the cookie that remembers it. */
export async function passOn(c: Ask, answer: Response): Promise<Response> {
  for (const line of answer.headers.getSetCookie()) c.header('Set-Cookie', line, { append: true });
  c.header('Cache-Control', 'no-store');
  return c.body(await answer.text(), answer.ok ? 200 : 403, { 'Content-Type': 'application/json' });
}
