import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { addressOf } from '#platform/http/address';
import type { Ask } from '#platform/http/env';
import { ExpiredForm, ForeignRequest } from '#platform/http/forgery';
import { NotAllowed, NotFound, NotSignedIn } from '#platform/http/guard';
import { pageOf } from '#platform/http/page-of';
import { speak } from '#platform/i18n';
import type { Page } from '#platform/page';
import { Layout } from '#ui/Layout';
import { en } from './messages.en.ts';
import { fr } from './messages.fr.ts';

/** The pages that say no: nothing here needs the database. */
export async function answerNotFound(c: Ask): Promise<Response> {
  const page = await pageWithoutDatabase(c);
  const t = speak({ fr, en }, page.lang);
  return c.html(<Answer page={page} title={t.notFoundTitle} sentences={[t.notFound]} />, 404);
}

export async function answerFault(fault: Error, c: Ask): Promise<Response> {
  if (!c.var.network) return c.text('500', 500);
  if (fault instanceof NotFound) return answerNotFound(c);
  if (fault instanceof NotSignedIn) return c.redirect(signInAddress(c), 303);
  const page = await pageWithoutDatabase(c);
  const t = speak({ fr, en }, page.lang);
  if (fault instanceof ExpiredForm) return c.html(await expiredForm(c, page), 403);
  if (fault instanceof ForeignRequest) return answer(c, page, 403, t.foreignTitle, t.foreign);
  if (fault instanceof NotAllowed) return answer(c, page, 403, t.notAllowedTitle, t.notAllowed);
  if (fault.name === 'TooLarge') return answer(c, page, 413, t.tooLargeTitle, t.tooLarge);

  c.var.log.error({ err: fault, path: c.var.path, method: c.req.method }, 'fault');
  return answer(c, page, 500, t.faultTitle, t.fault(c.var.requestId));
}

/** Signing in leads back to the page that was asked; what was being sent is kept by the accounts. */
function signInAddress(c: Ask): string {
  const { root, lang, path } = c.var;
  return `${addressOf(root, lang, '/connexion')}?suite=${encodeURIComponent(path + new URL(c.req.url).search)}`;
}

const answer = (c: Ask, page: Page, status: ContentfulStatusCode, title: string, sentence: string) =>
  c.html(<Answer page={page} title={title} sentences={[sentence]} />, status);

const pageWithoutDatabase = (c: Ask): Promise<Page> => {
  c.set('viewer', { ...c.var.viewer, personId: null });
  return pageOf(c);
};

const Answer = ({ page, title, sentences, children }: { page: Page; title: string; sentences: string[]; children?: Child }) => (
  <Layout page={page} title={title}>
    <h1>{title}</h1>
    {sentences.map((sentence) => (
      <p class="standfirst">{sentence}</p>
    ))}
    {children}
  </Layout>
);

/** Offers to send an expired form again, with all that was typed: nothing is lost. */
async function expiredForm(c: Ask, page: Page) {
  const t = speak({ fr, en }, page.lang);
  const body = await c.req.parseBody({ all: true });
  const typed = Object.entries(body)
    .filter(([name]) => name !== '_token')
    .flatMap(([name, value]) => [value].flat().map((each) => ({ name, value: each })))
    .filter((field): field is { name: string; value: string } => typeof field.value === 'string');
  return (
    <Answer page={page} title={t.expiredTitle} sentences={[t.expired]}>
      <form method="post" action={c.req.url.replace(/^[a-z]+:\/\/[^/]+/, '')}>
        <input type="hidden" name="_token" value={page.token()} />
        {typed.map((field) => (
          <input type="hidden" name={field.name} value={field.value} />
        ))}
        <button type="submit" class="button">
          {t.sendAgain}
        </button>
      </form>
    </Answer>
  );
}
