import { Button } from '#ui/Button';
import { Disclosure } from '#ui/Disclosure';
import { Field } from '#ui/Field';
import { registrationsPath } from '../paths.ts';
import { queryOf, type Verb, verbsFor } from '../search.ts';
import { words } from '../words.ts';
import type { RegistrationsPageProps } from './RegistrationsPage.tsx';

/** What can be done with the lines that are ticked below. */
export function Bulk({ page, search, form }: RegistrationsPageProps) {
  const t = words(page.lang);
  const verbs = verbsFor(search);
  const to = (verb: Verb): string =>
    `${page.href(`${registrationsPath}/${verb}`)}${queryOf(search, search.number)}`;
  return (
    <>
      <div class="bulk" id="f-ids" tabindex={-1}>
        <b data-chosen={t.chosenCount.one} data-many={t.chosenCount.other} role="status">
          {t.chosen}
        </b>
        {verbs.includes('appelees') && (
          <Button dense formaction={to('appelees')}>
            {t.called}
          </Button>
        )}
        {verbs.includes('places') && (
          <Button dense kind="secondary" formaction={to('places')}>
            {t.giveSeats}
          </Button>
        )}
        <button
          type="button"
          class="button quiet dense"
          hidden
          data-all={t.chooseAll}
          data-none={t.chooseNone}
        />
      </div>
      {verbs.includes('annuler') && (
        <Disclosure summary={t.cancelChosen} isOpen={form.values.why !== undefined}>
          <Field
            page={page}
            form={form}
            name="why"
            label={t.why}
            hint={t.whyHint}
            maxlength={200}
            lines={2}
            width="full"
          />
          <p class="buttons">
            <Button kind="destructive" formaction={to('annuler')}>
              {t.cancelChosen}
            </Button>
          </p>
        </Disclosure>
      )}
    </>
  );
}
