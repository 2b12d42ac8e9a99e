import type { PlacedSpace } from '#modules/network/rules';
import { reportPath } from '#modules/reports/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { telephone } from '#platform/phone-words';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Layout } from '#ui/Layout';
import { Notice } from '#ui/Notice';
import type { CheckRequest } from '../request.ts';
import { type KeptAnswer, type Section, unanswered } from '../section.ts';
import type { Shown } from '../shown-section.ts';
import { words } from '../words.ts';
import { Answers } from './Answers.tsx';
import { CheckForm } from './CheckForm.tsx';

export interface LinkPageProps {
  page: Page;
  form: Form;
  space: PlacedSpace;
  shown: Shown;
  request: CheckRequest;
  answers: readonly KeptAnswer[];
  amended: Section | null;
  expiresAt: Date;
  publicPath: string | null;
}

/** Where the link of a letter leads: the question, or what was answered. */
export function LinkPage(props: LinkPageProps) {
  const { page, form, space, request, answers, expiresAt } = props;
  const t = words(page.lang);
  if (request.closedAt && !props.amended) return <Closed {...props} />;
  const waiting = unanswered(answers);
  const until = formatDateWithYear(page.lang, dateOf(expiresAt, page.network.zone));
  return (
    <Layout page={page} title={t.form.title} form={form} isPrivate>
      <ErrorSummary page={page} form={form} />
      <h1>{t.form.title}</h1>
      <p class="standfirst">{t.form.lead(space.name, space.communeName)}</p>
      {answers.length > 0 && !props.amended && (
        <p>
          <b>{t.left(waiting.length)}.</b>
        </p>
      )}
      <div class="stack">
        <CheckForm {...props} waiting={waiting} />
        <Given {...props} />
        <p class="meta">{t.form.about(until)}</p>
      </div>
    </Layout>
  );
}

function Closed(props: LinkPageProps) {
  const { page, form, space, request, publicPath } = props;
  const t = words(page.lang).answered;
  const outcome = request.outcome ?? 'lapsed';
  const title = outcome === 'lapsed' ? t.over : t.title;
  return (
    <Layout page={page} title={title} isPrivate>
      {form.refusal && <Notice kind="warning">{form.refusal}</Notice>}
      <h1>{title}</h1>
      <p class="standfirst">
        {space.name}, {space.communeName}. {t[outcome]}
      </p>
      <Given {...props} />
      {publicPath && space.status === 'published' && (
        <p class="buttons">
          <Button href={page.href(publicPath)}>{t.publicPage}</Button>
        </p>
      )}
      {publicPath && space.status === 'published' && (
        <p>
          {t.report} <a href={page.href(reportPath(space.slug))}>{t.reportLink}</a>
        </p>
      )}
    </Layout>
  );
}

const Given = ({ page, answers, space, request }: LinkPageProps) =>
  answers.length === 0 ? null : (
    <section>
      <h2>{words(page.lang).answered.list}</h2>
      <Answers
        page={page}
        answers={answers}
        canAmend={space.status === 'published' && request.outcome !== 'lapsed'}
      />
    </section>
  );

/** A link that is too old, or that nobody sent. */
export function BadLinkPage({ page }: { page: Page }) {
  const t = words(page.lang).bad;
  const { phone } = page.network;
  return (
    <Layout page={page} title={t.title} isPrivate>
      <h1>{t.title}</h1>
      <p class="standfirst">{t.text}</p>
      {phone && (
        <p>
          <a href={telephone(phone)}>{phone}</a>
        </p>
      )}
      <p class="buttons">
        <Button href={page.href('/connexion')}>{t.signIn}</Button>
      </p>
    </Layout>
  );
}
