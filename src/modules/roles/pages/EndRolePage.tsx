import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Choices } from '#ui/Choices';
import type { OpenedPerson } from '../open-person.ts';
import type { HeldShare } from '../share.ts';
import { capital, shareInWords, spaceInWords } from '../share-words.ts';
import { words } from '../words.ts';
import { PersonForm } from './PersonForm.tsx';

export interface EndRolePageProps {
  page: Page;
  opened: OpenedPerson;
  share: HeldShare;
  /** Where the directory would go on naming her without a reason. */
  atStake: readonly string[];
  form: Form;
}

/** A role ends: what stops with it. */
export function EndRolePage({ page, opened, share, atStake, form }: EndRolePageProps) {
  const t = words(page.lang).end;
  const choices = atStake.map((id) => ({ value: id, label: spaceInWords(id, opened.places) }));
  return (
    <PersonForm
      {...{ page, form, person: opened.person }}
      title={t.title(opened.person.name)}
      crumb={t.crumb}
      lead={t.lead(capital(shareInWords(page.lang, share, opened.places)))}
      submit={t.submit}
      destructive
    >
      {choices.length > 0 && (
        <Choices
          page={page}
          form={form}
          name="leaves"
          label={t.welcomes}
          hint={t.welcomesHint}
          choices={choices}
        />
      )}
    </PersonForm>
  );
}
