import { keepDraft } from '#platform/forms/draft';
import { draftField } from '#platform/forms/form';
import { type Typed, typedFields } from '#platform/forms/typed-fields';
import { hrefOf } from '#platform/http/address';
import { askedRoute } from '#platform/http/asked-route';
import { readCookie } from '#platform/http/cookies';
import type { Ask } from '#platform/http/env';
import { ExpiredForm, ForeignRequest } from '#platform/http/forgery';
import { NotAllowed, NotFound, NotSignedIn } from '#platform/http/guard';
import { goOn } from '#platform/http/notice';
import { pageOf } from '#platform/http/page-of';
import { speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import { GoFirst } from '#platform/session/go-first';
import { TooSoon } from '#platform/session/throttle';
import { waitInWords } from '#platform/session/wait-words';
import { Answer, WaysOn } from './answer-page.tsx';
import { en } from './messages.en.ts';
import { fr } from './messages.fr.ts';

/** The pages that say no: nothing here needs the database. */
export async function answerNotFound(c: Ask): Promise<Response> {
  const page = await pageWithoutDatabase(c);
  const t = speak({ fr, en }, page.lang);
  return c.html(
    <Answer page={page} title={t.notFoundTitle} sentences={[t.notFound]}>
      <WaysOn page={page} />
    </Answer>,
    404,
  );
}

export async function answerFault(fault: Error, c: Ask): Promise<Response> {
  if (!c.var.network) return c.text('500', 500);
  if (fault instanceof NotFound) return answerNotFound(c);
  if (fault instanceof NotSignedIn) return answerNotSignedIn(c);
  if (fault instanceof GoFirst) return c.redirect(hrefOf(c, fault.path), 303);
  const page = await pageWithoutDatabase(c);
  const t = speak({ fr, en }, page.lang);
  if (fault instanceof ExpiredForm) return c.html(await expiredForm(c, page), 403);
  if (fault instanceof ForeignRequest)
    return c.html(<Answer page={page} title={t.foreignTitle} sentences={[t.foreign]} />, 403);
  if (fault instanceof NotAllowed)
    return c.html(<Answer page={page} title={t.notAllowedTitle} sentences={[t.notAllowed]} />, 403);
  if (fault instanceof TooSoon) return answerTooSoon(c, page, fault.waitSeconds);
  if (fault.name === 'TooLarge')
    return c.html(<Answer page={page} title={t.tooLargeTitle} sentences={[t.tooLarge]} />, 413);

  // Whoever asked is gone in the middle of what she sent: nothing is broken, and nobody reads the answer.
  if (c.req.raw.signal.aborted) return c.text('499', 400);
  c.var.log.error({ err: fault, route: askedRoute(c), method: c.req.method }, 'fault');
  return c.html(<Answer page={page} title={t.faultTitle} sentences={[t.fault(c.var.requestId)]} />, 500);
}

/** Signing in leads back to the page that was asked, with what was being typed; what cannot be kept is shown. */
async function answerNotSignedIn(c: Ask): Promise<Response> {
  const { lang, path } = c.var;
  const signIn = hrefOf(c, '/connexion');
  const asked = encodeURIComponent(path + new URL(c.req.url).search);
  // Whoever hurries back to her text on a shared computer does not leave it open behind her.
  const there = `${signIn}?suite=${asked}${c.var.formerSignIn?.shared ? '&partage=oui' : ''}`;
  if (c.req.method !== 'POST') return c.redirect(there, 303);

  const t = speak({ fr, en }, lang);
  if (await keepDraft(c)) return goOn(c, there, { kind: 'warning', sentence: t.keptForYou });
  const { fields } = typedFields(await c.req.parseBody({ all: true }));
  if (fields.some(isHers)) return c.html(await signedOutForm(c, await pageWithoutDatabase(c)), 403);
  return goOn(c, `${signIn}?suite=%2F`, { kind: 'warning', sentence: t.nothingSent });
}

/** Too many tries: how long to wait, for people and for programs. */
function answerTooSoon(c: Ask, page: Page, waitSeconds: number) {
  const t = speak({ fr, en }, page.lang);
  c.header('Retry-After', String(waitSeconds));
  return c.html(
    <Answer
      page={page}
      title={t.tooSoonTitle}
      sentences={[t.tooSoon(waitInWords(page.lang, waitSeconds))]}
    />,
    429,
  );
}

const pageWithoutDatabase = (c: Ask): Promise<Page> => pageOf(c, { withoutDatabase: true });

/**
 * Offers to send an expired form again, with all that was typed. When a password, a code or a file went with it, the
 * form is drawn again instead: whoever filled it in gives them anew, and nothing is done without them.
 */
async function expiredForm(c: Ask, page: Page) {
  if (page.path.startsWith('/extranet') && !readCookie(c, 'session')) return signedOutForm(c, page);
  const t = speak({ fr, en }, page.lang);
  const { fields, withSecrets, withFiles } = typedFields(await c.req.parseBody({ all: true }));
  const isWhole = !withSecrets && !withFiles;
  const sentences = [
    t.expired,
    isWhole ? t.nothingLost : t.restKept,
    ...(withSecrets ? [t.typeAgain] : []),
    ...(withFiles ? [t.chooseAgain] : []),
  ];
  return (
    <Answer page={page} title={t.expiredTitle} sentences={sentences}>
      <AgainForm page={page} {...{ c, fields, isWhole }} />
    </Answer>
  );
}

/** Nobody is signed in, and for whom to keep what was typed is not known: it is shown, to be copied or sent later. */
async function signedOutForm(c: Ask, page: Page) {
  const t = speak({ fr, en }, page.lang);
  const { fields, withSecrets, withFiles } = typedFields(await c.req.parseBody({ all: true }));
  return (
    <Answer page={page} title={t.signedOutTitle} sentences={[t.nothingSent, t.signInElsewhere]}>
      <p>
        <a href={page.href('/connexion')} target="_blank" rel="noopener">
          {t.signIn}
        </a>
      </p>
      <ul>{fields.filter(isHers).map(({ text }) => isWorded(text) && <li>{inLines(text)}</li>)}</ul>
      <AgainForm page={page} {...{ c, fields, isWhole: !withSecrets && !withFiles }} />
    </Answer>
  );
}

const inLines = (text: string) =>
  text.split(/\r?\n/).map((line) => (
    <>
      {line}
      <br />
    </>
  ));

/** What every form carries by itself, its token and its number, begins with an underscore. */
const isHers = ({ name }: Typed): boolean => !name.startsWith('_');

/** A text to be copied: seals, numbers of things and codes of choices go with the form, and say nothing to her. */
const isWorded = (text: string): boolean => !/^(|[\w.-]{30,}|[a-z]+(_[a-z]+)+)$/.test(text);

/** The form as it was typed: to be sent, or, when something cannot be given back, to be drawn again. */
function AgainForm({ c, page, fields, isWhole }: { c: Ask; page: Page; fields: Typed[]; isWhole: boolean }) {
  const t = speak({ fr, en }, page.lang);
  const marks = isWhole ? [] : [{ name: draftField, text: 'yes' }];
  return (
    <form method="post" action={c.req.url.replace(/^[a-z]+:\/\/[^/]+/, '')}>
      <input type="hidden" name="_token" value={page.token()} />
      {[...marks, ...fields].map(({ name, text }) => (
        <input type="hidden" name={name} value={text} />
      ))}
      <button type="submit" class="button">
        {isWhole ? t.sendAgain : t.toForm}
      </button>
    </form>
  );
}
