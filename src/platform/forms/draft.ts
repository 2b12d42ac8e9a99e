import type { MiddlewareHandler } from 'hono';
import { askedRoute } from '#platform/http/asked-route';
import { eraseCookie, readCookie, writeCookie } from '#platform/http/cookies';
import type { Ask, Env } from '#platform/http/env';
import { tokenFor } from '#platform/http/forgery';
import { hashOf, newToken } from '#platform/secret-token';
import { findDraft, forgetDraft, insertDraft } from './draft-store.ts';
import { draftWords } from './draft-words.ts';
import { draftField } from './form.ts';
import { type Typed, typedFields } from './typed-fields.ts';
import { whyUnfit } from './unfit.ts';

const keptSeconds = 60 * 60;
const mostBytes = 500_000;

/**
 * Keeps what was typed in a form that arrived after its sign-in had ended, for whoever opened it, in the same
 * browser, for an hour. Secrets, files, and what no field may hold are not kept. Answers whether anything was.
 */
export async function keepDraft(c: Ask): Promise<boolean> {
  const personId = c.var.formAuthorId ?? c.var.formerSignIn?.personId;
  const fields = typedFields(await c.req.parseBody({ all: true })).fields.filter(isFit);
  if (
    personId === undefined ||
    fields.every(({ name }) => name.startsWith('_')) ||
    JSON.stringify(fields).length > mostBytes
  )
    return false;

  const secret = newToken();
  const expiresAt = new Date(c.var.now.getTime() + keptSeconds * 1000);
  const draft = { secretHash: hashOf(secret), personId, address: c.var.path, fields, expiresAt };
  try {
    await insertDraft(c.var.db, draft);
  } catch (fault) {
    // A visitor who was to be led to the sign-in page still is.
    c.var.log.error({ err: fault, route: askedRoute(c) }, 'draft');
    return false;
  }
  writeCookie(c, 'draft', secret, keptSeconds);
  return true;
}

const isFit = ({ name, text }: Typed): boolean => whyUnfit(name) === null && whyUnfit(text) === null;

/** Draws the form again with what had been typed, once its author has signed in and comes back to it. */
export function giveDraftsBack(
  ask: (request: Request) => Response | Promise<Response>,
): MiddlewareHandler<Env> {
  return async (c, next) => {
    const secret = c.req.method === 'GET' ? readCookie(c, 'draft') : undefined;
    const { personId } = c.get('viewer');
    if (secret === undefined || personId === null) return next();

    const draft = await findDraft(c.var.db, hashOf(secret), {
      personId,
      address: c.var.path,
      now: c.var.now,
    });
    if (!draft) return next();
    const answer = await ask(sameFormAgain(c, draft.fields));
    // Where the form could not be drawn again, the page comes blank for once, and the text waits for the next time.
    if (answer.status >= 400 && answer.status !== 422) return next();
    await forgetDraft(c.var.db, draft.id);
    eraseCookie(c, 'draft');
    return c.newResponse(
      answer.body,
      answer.status === 422 ? 200 : (answer.status as 200),
      headersOf(answer),
    );
  };
}

/** The same form, sent by the program itself, marked so that nothing is done with it. */
function sameFormAgain(c: Ask, fields: readonly Typed[]): Request {
  const body = new URLSearchParams(fields.map(({ name, text }) => [name, text]));
  body.set('_token', tokenFor(c, c.var.secret));
  body.set(draftField, 'yes');
  const headers = new Headers({ host: c.req.header('host') ?? '', cookie: cookiesWithNotice(c) });
  return new Request(c.req.url, { method: 'POST', headers, body });
}

function cookiesWithNotice(c: Ask): string {
  const notice = `maillage_${c.var.network.slug}_notice=${encodeURIComponent(draftWords[c.var.lang].back)}`;
  return `${c.req.header('cookie')}; ${notice}`;
}

const headersOf = (answer: Response): Record<string, string> =>
  Object.fromEntries(
    [...answer.headers].filter(([name]) => /^(content-type|location|cache-control)$/.test(name)),
  );
