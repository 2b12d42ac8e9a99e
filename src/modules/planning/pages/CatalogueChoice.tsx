import { blankForm } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Select } from '#ui/Select';
import type { Drawn } from '../catalogue.ts';
import { words } from '../words.ts';

export interface CatalogueChoiceProps {
  page: Page;
  drawn: {
    catalogue: readonly Drawn[];
    chosen: string;
    /** The day that was asked for stays. */
    startsOn: string | undefined;
  };
}

/** A workshop that is ready: the form below is filled in with it, and everything of it can be changed. */
export function CatalogueChoice({ page, drawn }: CatalogueChoiceProps) {
  const t = words(page.lang).catalogue;
  const { catalogue, chosen, startsOn } = drawn;
  return (
    <form action={page.href(page.path)} class="aside stack">
      {startsOn && <input type="hidden" name="startsOn" value={startsOn} />}
      <Select
        page={page}
        form={blankForm({ modele: chosen })}
        name="modele"
        label={t.label}
        hint={t.hint}
        none={t.none}
        options={catalogue.map(({ key, title, group }) => ({ value: key, label: title, group }))}
        optional
      />
      <p class="buttons">
        <Button kind="secondary">{t.fill}</Button>
      </p>
    </form>
  );
}
