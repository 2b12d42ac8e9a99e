import { type Consent, deskPhotoPath, uses } from '#modules/gallery/rules';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { Disclosure } from '#ui/Disclosure';
import { Field } from '#ui/Field';
import { FileField } from '#ui/FileField';
import { FormFrame } from '#ui/FormFrame';
import { words } from '../words.ts';
import type { DeskPhotoPageProps } from './DeskPhotoPage.tsx';

/** Who agreed to be in a photo, and the form for one more. */
export function Consents(props: DeskPhotoPageProps) {
  const { page, photo, consents, consent } = props;
  const t = words(page.lang).consent;
  const isOpen = Object.keys(consent.errors).length > 0;
  return (
    <section class="rule">
      <h2>{t.title}</h2>
      <p>{consents.length === 0 ? t.none : t.some}</p>
      <ul>
        {consents.map((each) => (
          <li>
            {each.personName}
            {each.guardianName && ` (${t.by(each.guardianName)})`}, {inWords(page, each)}.{' '}
            <a href={page.href(deskPhotoPath(photo.id, `autorisations/${each.id}`), 'fr')}>
              {t.paper} <span class="unseen">{each.personName}</span>
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

/** « le site, le papier, jusqu’au 3 mai 2027 » */
function inWords(page: Page, { onSite, inPrint, inPacks, holdsUntil }: Consent): string {
  const t = words(page.lang).consent;
  const said = [onSite && t.short.site, inPrint && t.short.print, inPacks && t.short.packs].filter(Boolean);
  const last = dateOf(new Date(holdsUntil.getTime() - 1), page.network.zone);
  return `${said.join(', ')}, ${t.untilDay(formatDateWithYear(page.lang, last))}`;
}

function Add({ page, photo, consent }: DeskPhotoPageProps) {
  const t = words(page.lang).consent;
  const inForm = { page, form: consent };
  return (
    <FormFrame page={page} form={consent} action={deskPhotoPath(photo.id, 'autorisations')} withFiles>
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
        <Button kind="secondary">{t.submit}</Button>
      </p>
    </FormFrame>
  );
}
