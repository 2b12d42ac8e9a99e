import type { Child } from 'hono/jsx';
import type { KeptSpecialHours } from '#modules/hours/rules';
import type { SpaceStatus } from '#modules/network/rules';
import { spaceCrumbs } from '#modules/upkeep/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { weekPath } from '../paths.ts';
import type { TodayOfSpace } from '../today.ts';
import { specialSaying, words } from '../words.ts';
import { SpecialList } from './SpecialList.tsx';
import { Today } from './Today.tsx';

interface SpecialPageProps {
  page: Page;
  space: { id: string; name: string; status: SpaceStatus };
  today: TodayOfSpace;
  coming: readonly KeptSpecialHours[];
  form: Form;
  /** What other modules say of its closings. */
  parts: Child[];
}

/** Closed today, what is coming, and the form that announces more. */
export function SpecialPage({ page, space, today, coming, form, parts }: SpecialPageProps) {
  const say = words(page.lang);
  const saying = specialSaying(page.lang, space);
  return (
    <StaffLayout
      page={page}
      title={`${say.specialPage.title}, ${space.name}`}
      breadcrumb={spaceCrumbs(page, space, say.specialPage.title)}
      current="/extranet/espaces"
      form={form}
    >
      <ErrorSummary page={page} form={form} />
      <h1>{say.specialPage.title}</h1>
      {parts}
      <section class="stack">
        <h2>{say.today.title}</h2>
        <Today page={page} today={today} />
      </section>
      <section>
        <h2>{saying.coming}</h2>
        {coming.length > 0 ? (
          <SpecialList page={page} special={coming} spaceId={space.id} />
        ) : (
          <p>{saying.none}</p>
        )}
      </section>
      <section>
        <h2>{saying.announce}</h2>
        <SpecialFields page={page} form={form} saying={saying} />
      </section>
      <p class="links">
        <a href={page.href(weekPath(space.id))}>{say.today.editHours}</a>
      </p>
    </StaffLayout>
  );
}

interface FieldsProps {
  page: Page;
  form: Form;
  saying: ReturnType<typeof specialSaying>;
}

function SpecialFields({ page, form, saying }: FieldsProps) {
  const say = words(page.lang).specialPage;
  const inForm = { page, form };
  const kinds = [
    { value: 'closing', label: say.closing },
    { value: 'opening', label: say.opening },
  ];
  return (
    <FormFrame page={page} form={form}>
      <Choices {...inForm} name="kind" label={say.kind} choices={kinds} single />
      <Field {...inForm} name="from" type="date" label={say.from} />
      <Field {...inForm} name="to" type="date" label={say.to} hint={say.toHint} optional />
      <fieldset class="field">
        <legend>{say.times}</legend>
        <p class="hint">{say.timesHint}</p>
        <div class="times">
          <Field {...inForm} name="fromTime" width="year" label={say.fromTime} optional />
          <Field {...inForm} name="toTime" width="year" label={say.toTime} optional />
        </div>
      </fieldset>
      <Field
        {...inForm}
        name="reason"
        label={say.reason}
        hint={saying.reasonHint}
        maxlength={120}
        lang={page.network.lang}
        optional
      />
      <Button>{saying.save}</Button>
    </FormFrame>
  );
}
