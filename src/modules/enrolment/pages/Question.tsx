import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Field } from '#ui/Field';
import { type Challenge, proofBits } from '../challenge.ts';
import { words } from '../words.ts';

/** One question more: a script works it out, and without it one adds two small numbers up. */
export function Question({ page, form, challenge }: { page: Page; form: Form; challenge: Challenge }) {
  const t = words(page.lang);
  const [one, other] = challenge.sum;
  const blank = { ...form, values: { ...form.values, answer: '' } };
  return (
    <>
      <proof-of-work challenge={challenge.sealed} bits={String(proofBits)}>
        <input type="hidden" name="challenge" value={challenge.sealed} />
        <input type="hidden" name="proof" value="" />
        <Field
          page={page}
          form={blank}
          name="answer"
          label={t.question(t.numbers[one - 2] ?? '', t.numbers[other - 2] ?? '')}
          hint={t.questionHint}
          inputmode="numeric"
          width="year"
        />
        <p class="proved" hidden>
          {t.proved}
        </p>
      </proof-of-work>
      <script type="module" src={page.asset('src/modules/enrolment/elements/proof-of-work.ts')} />
    </>
  );
}
