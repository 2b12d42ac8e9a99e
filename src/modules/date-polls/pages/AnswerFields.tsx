import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Choices } from '#ui/Choices';
import { answers, isPast, type Option } from '../date-poll.ts';
import { answerField } from '../form.ts';
import { slotInWords } from '../slot-words.ts';
import { words } from '../words.ts';

export interface AnswerFieldsProps {
  page: Page;
  form: Form;
  options: readonly Option[];
}

/** One question for each date that is still to come. */
export const AnswerFields = ({ page, form, options }: AnswerFieldsProps) => (
  <div class="beside">
    {options
      .filter((option) => !isPast(option, page.now))
      .map((option) => (
        <Choices
          page={page}
          form={form}
          name={answerField(option.id)}
          label={slotInWords(page.lang, option, page.network.zone)}
          single
          choices={answers.map((value) => ({ value, label: words(page.lang).answers[value] }))}
        />
      ))}
  </div>
);
