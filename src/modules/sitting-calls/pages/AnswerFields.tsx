import type { Member } from '#modules/groups/rules';
import type { Sitting } from '#modules/sittings/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Choices } from '#ui/Choices';
import { Field } from '#ui/Field';
import { seenOf } from '../call.ts';
import { words } from '../words.ts';

export interface AnswerFieldsProps {
  page: Page;
  form: Form;
  question: string;
  /** The one whose date the page shows. */
  sitting: Sitting;
  /** Whether one can take part from afar. */
  hasRoom: boolean;
  deputies: readonly Member[];
}

/** One answer among three or four, and a word. */
export function AnswerFields({ page, form, question, sitting, hasRoom, deputies }: AnswerFieldsProps) {
  const t = words(page.lang);
  return (
    <>
      <input type="hidden" name="seen" value={seenOf(sitting)} />
      <Choices
        page={page}
        form={form}
        name="answer"
        label={question}
        single
        choices={[
          { value: 'there', label: t.answers.there },
          ...(hasRoom ? [{ value: 'remote', label: t.answers.remote }] : []),
          ...deputies.map(({ id, name }) => ({ value: `deputy:${id}`, label: t.answers.deputyNamed(name) })),
          { value: 'excused', label: t.answers.excused },
        ]}
      />
      <Field
        page={page}
        form={form}
        name="said"
        label={t.form.said}
        hint={t.form.saidHint}
        lines={2}
        lang={page.network.lang}
        optional
      />
    </>
  );
}
