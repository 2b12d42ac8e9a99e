import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Field } from '#ui/Field';
import { longestText } from '../discussion.ts';
import { words } from '../words.ts';

/** What one answers in a thread, with an account or by the link of a letter. */
export function AnswerField({ page, form }: { page: Page; form: Form }) {
  const t = words(page.lang).page;
  const about = { name: 'text', label: t.answer, hint: t.answerHint, lines: 6, width: 'full' } as const;
  return <Field page={page} form={form} {...about} maxlength={longestText} />;
}
