import { groupsPath } from '#modules/groups/rules';
import { moneyOf, totalsOf } from '#modules/plans/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { allScenarios } from '../form.ts';
import type { OpenVersion } from '../open-version.ts';
import { versionPath } from '../paths.ts';
import { words } from '../words.ts';
import { crumbsOf } from './VersionPage.tsx';

export interface AnswerPageProps extends OpenVersion {
  page: Page;
  form: Form;
}

/** A committee answers to a version: it validates it, and says what it keeps and when it met, or sends it back and says why. */
export function AnswerPage(props: AnswerPageProps) {
  const { page, form, plan, committee, version } = props;
  const t = words(page.lang);
  const { content, number } = version;
  const ownLang = content.lang === page.lang ? undefined : content.lang;
  return (
    <StaffLayout
      page={page}
      title={t.decide.title}
      breadcrumb={[...crumbsOf({ ...props, mayReadDraft: false }, true), { label: t.decide.title }]}
      current={groupsPath}
      form={form}
    >
      <ErrorSummary page={page} form={form} />
      <p class="kicker">{committee.name}</p>
      <h1>{t.decide.title}</h1>
      <p>
        <b lang={ownLang}>{content.title}</b>, {t.version.title(number)}
      </p>
      <Validating {...props} />
      <section>
        <h2>{t.decide.return}</h2>
        <FormFrame page={page} form={form}>
          <Field
            {...{ page, form }}
            name="why"
            label={t.decide.why}
            hint={t.decide.whyHint}
            lines={3}
            width="full"
          />
          <Button kind="secondary" name="act" value="returned">
            {t.decide.return}
          </Button>
        </FormFrame>
      </section>
      <p>
        <a href={page.href(versionPath(plan.id, number))}>{t.decide.back}</a>
      </p>
    </StaffLayout>
  );
}

function Validating({ page, form, version }: AnswerPageProps) {
  const t = words(page.lang).decide;
  const inForm = { page, form };
  return (
    <section>
      <h2>{t.validate}</h2>
      <p>{t.lead}</p>
      <FormFrame {...inForm}>
        {version.content.scenarios.length > 1 && <Scenarios {...{ page, form, version }} />}
        <Field {...inForm} name="metOn" type="date" label={t.metOn} hint={t.metOnHint} optional />
        <Field {...inForm} name="word" label={t.word} lines={3} width="full" optional />
        <Button name="act" value="validated">
          {t.validate}
        </Button>
      </FormFrame>
    </section>
  );
}

/** Each with what it costs. */
function Scenarios({ page, form, version: { content } }: Pick<AnswerPageProps, 'page' | 'form' | 'version'>) {
  const t = words(page.lang).decide;
  const totals = totalsOf(content);
  const money = moneyOf(
    page.lang,
    totals.map(({ total }) => total),
  );
  return (
    <Choices
      page={page}
      form={form}
      name="scenario"
      label={t.scenario}
      choices={[
        ...totals.map(({ scenario: { name }, total }) => ({ value: name, label: name, hint: money(total) })),
        { value: allScenarios, label: t.allScenarios, hint: t.allScenariosHint },
      ]}
      single
    />
  );
}
