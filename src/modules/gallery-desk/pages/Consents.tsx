import { deskPhotoPath, uses } from '#modules/gallery/rules';
import type { Form } from '#platform/forms/form';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { Disclosure } from '#ui/Disclosure';
import { Field } from '#ui/Field';
import { FileField } from '#ui/FileField';
import { consentInWords } from '../consent-words.ts';
import { words } from '../words.ts';
import type { DeskPhotoPageProps } from './DeskPhotoPage.tsx';

/** Who agreed to be in a photo, and the form for one more. */
export function Consents(props: DeskPhotoPageProps) {
  const { page, photo, consents, form } = props;
  const t = words(page.lang).consent;
  const isOpen = fields.some((name) => form.errors[name] !== undefined || typed(form, name));
  return (
    <section class="rule">
      <h2>{t.title}</h2>
      <p>{consents.length === 0 ? t.none : t.some}</p>
      <ul>
        {consents.map((each) => (
          <li>
            {each.personName}
            {each.guardianName && ` (${t.by(each.guardianName)})`}, {consentInWords(page, each)}.{' '}
            <a href={page.href(deskPhotoPath(photo.id, `autorisations/${each.id}`), 'fr')}>
              {t.paper} <span class="unseen">{each.personName}</span>
            </a>
            {' · '}
            <a href={page.href(deskPhotoPath(photo.id, `autorisations/${each.id}/modifier`))}>
              {t.change} <span class="unseen">{each.personName}</span>
            </a>
          </li>
        ))}
      </ul>
      <Disclosure summary={t.add} isOpen={isOpen}>
        <Add {...props} />
      </Disclosure>
    </section>
  );
}

const fields = ['personName', 'isMinor', 'guardianName', 'uses', 'until', 'paper'];
const typed = ({ values }: Form, name: string): boolean => (values[name] ?? '') !== '';

function Add({ page, photo, form }: DeskPhotoPageProps) {
  const t = words(page.lang).consent;
  const inForm = { page, form };
  return (
    <>
      <Field
        {...inForm}
        name="personName"
        label={t.person}
        hint={t.personHint}
        maxlength={120}
        autocomplete="off"
      />
      <Choices {...inForm} name="isMinor" label={t.age} choices={[{ value: 'yes', label: t.isMinor }]} />
      <Field
        {...inForm}
        name="guardianName"
        label={t.guardian}
        hint={t.guardianHint}
        maxlength={120}
        autocomplete="off"
        optional
      />
      <Choices
        {...inForm}
        name="uses"
        label={t.uses}
        choices={uses.map((value) => ({ value, label: t.long[value] }))}
      />
      <Field {...inForm} name="until" type="date" label={t.until} hint={t.untilHint} />
      <FileField
        {...inForm}
        name="paper"
        label={t.paperField}
        hint={t.paperHint}
        accept="application/pdf,image/jpeg,image/png,image/webp"
      />
      <p class="buttons">
        <Button kind="secondary" formaction={page.href(deskPhotoPath(photo.id, 'autorisations'))}>
          {t.submit}
        </Button>
      </p>
    </>
  );
}
