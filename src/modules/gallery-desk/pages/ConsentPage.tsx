import {
  type AlbumPhoto,
  type Consent,
  deskPath,
  deskPhotoPath,
  type PastConsent,
  type PlacedAlbum,
} from '#modules/gallery/rules';
import type { Form } from '#platform/forms/form';
import { capitalised } from '#platform/letter-case';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FileField } from '#ui/FileField';
import { FormFrame } from '#ui/FormFrame';
import { StaffLayout } from '#ui/StaffLayout';
import { consentInWords, lastDayOf } from '../consent-words.ts';
import { words } from '../words.ts';

export interface ConsentPageProps {
  page: Page;
  album: PlacedAlbum;
  photo: AlbumPhoto;
  consent: Consent;
  /** What it said before it was prolonged, the latest first. */
  past: readonly PastConsent[];
  form: Form;
}

/** What one person agreed to, now and before; another day, or no more. */
export function ConsentPage(props: ConsentPageProps) {
  const { page, album, photo, consent, form } = props;
  const t = words(page.lang);
  const title = t.oneConsent.title(consent.personName);
  const address = deskPhotoPath(photo.id, `autorisations/${consent.id}`);
  return (
    <StaffLayout
      page={page}
      title={title}
      breadcrumb={[
        { href: deskPath, label: t.title },
        { href: `${deskPath}/${album.id}`, label: album.title },
        { href: deskPhotoPath(photo.id), label: t.onePhoto },
        { label: title },
      ]}
      current={deskPath}
      form={form}
    >
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        <h1>{title}</h1>
        <div class="photo-preview">
          <img
            src={page.href(deskPhotoPath(photo.id, 'image'), 'fr')}
            width={photo.width}
            height={photo.height}
            alt={photo.alternative ?? t.untold(photo.position)}
          />
        </div>
        <p>{capitalised(consentInWords(page, consent))}.</p>
        <Papers {...props} />
        <section class="rule">
          <h2>{t.oneConsent.change}</h2>
          <Prolong page={page} form={form} action={`${address}/modifier`} />
        </section>
        <FormFrame page={page} action={`${address}/retirer`} class="rule">
          <p>{t.oneConsent.takeBackHint}</p>
          <Button kind="destructive">{t.oneConsent.takeBack}</Button>
        </FormFrame>
        <FormFrame page={page} action={`${address}/oublier`} class="rule">
          <p>{t.oneConsent.forgetHint}</p>
          <Button kind="quiet">{t.oneConsent.forget}</Button>
        </FormFrame>
      </div>
    </StaffLayout>
  );
}

/** The signed papers, the latest first: until when each said yes, and who noted it. */
function Papers({ page, photo, consent, past }: ConsentPageProps) {
  const t = words(page.lang).oneConsent;
  const papers = [{ ...consent, heldUntil: consent.holdsUntil }, ...past];
  return (
    <ul>
      {papers.map(({ id, heldUntil, notedBy, notedAt }) => (
        <li>
          <a href={page.href(deskPhotoPath(photo.id, `autorisations/${id}`), 'fr')}>
            {t.paperUntil(lastDayOf(page, heldUntil))}
          </a>
          {`, ${t.noted(lastDayOf(page, notedAt), notedBy)}`}
        </li>
      ))}
    </ul>
  );
}

function Prolong({ page, form, action }: { page: Page; form: Form; action: string }) {
  const t = words(page.lang).oneConsent;
  const inForm = { page, form };
  return (
    <FormFrame page={page} form={form} action={action} withFiles>
      <Field {...inForm} name="until" type="date" label={t.until} hint={t.untilHint} />
      <FileField
        {...inForm}
        name="paper"
        label={t.paper}
        hint={t.paperHint}
        accept="application/pdf,image/jpeg,image/png,image/webp"
        optional
      />
      <p class="buttons">
        <Button>{t.submit}</Button>
      </p>
    </FormFrame>
  );
}
