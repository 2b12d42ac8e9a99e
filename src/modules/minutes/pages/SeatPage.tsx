import type { Group, Member } from '#modules/groups/rules';
import { type Sitting, whenInWords } from '#modules/sittings/rules';
import type { Form } from '#platform/forms/form';
import type { Lang } from '#platform/i18n';
import { capitalised } from '#platform/letter-case';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Disclosure } from '#ui/Disclosure';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Layout } from '#ui/Layout';
import { RichText } from '#ui/RichText';
import { State } from '#ui/State';
import { type Brief, withOpenings } from '../in-brief.ts';
import { longestText, longestWhy, type Minutes } from '../minutes.ts';
import { seatMinutesPath } from '../paths.ts';
import { words } from '../words.ts';
import { InBrief } from './InBrief.tsx';
import { knots } from './MinutesPage.tsx';
import { Readers } from './Readers.tsx';

export interface SeatPageProps {
  page: Page;
  /** Of the network, in which minutes are written. */
  lang: Lang;
  /** Of the link. */
  token: string;
  group: Group;
  member: Member;
  members: readonly Member[];
  readers: ReadonlySet<string>;
  sitting: Sitting;
  minutes: Minutes;
  brief: Brief;
  form: Form;
  mayWrite: boolean;
}

/** The minutes of a meeting, for whoever holds the link of her letter: she reads them, and says what she would change. */
export function SeatPage(props: SeatPageProps) {
  const { page, lang, token, group, member, sitting, minutes, form, mayWrite, brief } = props;
  const t = words(page.lang);
  return (
    <Layout
      page={page}
      title={t.title}
      form={form}
      head={<link rel="stylesheet" href={page.asset('src/browser/staff.css')} />}
      isPrivate
    >
      <ErrorSummary page={page} form={form} />
      <div class="stack">
        <div>
          <p class="kicker" lang={lang === page.lang ? undefined : lang}>
            {group.name}
          </p>
          <h1>{t.of(whenInWords(page.lang, sitting, page.network.zone))}</h1>
          <p>
            <State knot={knots[minutes.state]}>{capitalised(t.states[minutes.state])}</State>
          </p>
        </div>
        <InBrief page={page} brief={brief} lang={lang} />
        <article class="minutes">
          <RichText page={page} source={withOpenings(minutes.text)} lang={lang} headingLevel={2} />
        </article>
        <Readers
          {...props}
          personId={member.personId}
          action={mayWrite ? seatMinutesPath(token, 'relu') : null}
        />
        <Asking {...props} />
      </div>
    </Layout>
  );
}

/** What was typed and refused is given back, also where nothing is asked any more. */
function Asking({ page, token, member, minutes, form, mayWrite }: SeatPageProps) {
  const t = words(page.lang);
  const mayAsk = minutes.state === 'proposed' && mayWrite;
  const isTyped = form.refusal !== null || Object.keys(form.errors).length > 0;
  if (!mayAsk && !isTyped) return null;
  const inForm = { page, form };
  return (
    <Disclosure summary={t.act.amend} isOpen={isTyped}>
      {mayAsk && <p>{t.amend.lead}</p>}
      <FormFrame {...inForm} action={seatMinutesPath(token)}>
        <p class="meta">{t.reading.as(member.name)}</p>
        <input type="hidden" name="seen" value={String(form.values.seen ?? '')} />
        <Field
          {...inForm}
          name="text"
          label={t.propose.text}
          lines={16}
          width="full"
          maxlength={longestText}
        />
        <Field
          {...inForm}
          name="why"
          label={t.amend.why}
          hint={t.amend.whyHint}
          maxlength={longestWhy}
          width="full"
          optional
        />
        {mayAsk && <Button>{t.amend.submit}</Button>}
      </FormFrame>
    </Disclosure>
  );
}
