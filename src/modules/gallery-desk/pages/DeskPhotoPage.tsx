import {
  type AlbumPhoto,
  type Consent,
  deskPath,
  deskPhotoPath,
  type PlacedAlbum,
  peopleIn,
} from '#modules/gallery/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { StaffLayout } from '#ui/StaffLayout';
import { words } from '../words.ts';
import { Consents } from './Consents.tsx';

export interface DeskPhotoPageProps {
  page: Page;
  album: PlacedAlbum;
  photo: AlbumPhoto;
  consents: readonly Consent[];
  /** What it shows and who is in it. */
  form: Form;
  /** One more consent. */
  consent: Form;
}

/** One photo, step by step: who can be recognised, what it shows, and then it is shown. */
export function DeskPhotoPage(props: DeskPhotoPageProps) {
  const { page, album, photo, form, consent } = props;
  const t = words(page.lang);
  const wrong = Object.keys(consent.errors).length > 0 ? consent : form;
  return (
    <StaffLayout
      page={page}
      title={`${t.onePhoto}, ${album.title}`}
      breadcrumb={[
        { href: deskPath, label: t.title },
        { href: `${deskPath}/${album.id}`, label: album.title },
        { label: t.onePhoto },
      ]}
      current={deskPath}
      form={wrong}
    >
      <div class="stack">
        <ErrorSummary page={page} form={wrong} />
        <h1>{t.onePhoto}</h1>
        {photo.hiddenAt && <Asked page={page} photo={photo} />}
        <div class="photo-preview">
          <img
            src={page.href(deskPhotoPath(photo.id, 'image'), 'fr')}
            width={photo.width}
            height={photo.height}
            alt={photo.alternative ?? t.untold(photo.position)}
          />
        </div>
        <p>
          <a href={page.href(deskPhotoPath(photo.id, 'flou'))}>{t.blur.link}</a>
        </p>
        <Consents {...props} />
        <Said {...props} />
        <FormFrame page={page} action={deskPhotoPath(photo.id, 'retirer')} class="rule">
          <p>{t.takeDownHint}</p>
          <Button kind="destructive">{t.takeDown}</Button>
        </FormFrame>
      </div>
    </StaffLayout>
  );
}

const Asked = ({ page, photo }: Pick<DeskPhotoPageProps, 'page' | 'photo'>) => {
  const t = words(page.lang);
  return (
    <>
      <Notice kind="warning" title={t.asked}>
        {t.askedText}
      </Notice>
      <FormFrame page={page} action={deskPhotoPath(photo.id, 'montrer')}>
        <Button kind="secondary">{t.showAgain}</Button>
      </FormFrame>
    </>
  );
};

function Said({ page, photo, form }: DeskPhotoPageProps) {
  const t = words(page.lang);
  const inForm = { page, form };
  return (
    <section class="rule">
      <h2>{t.said.title}</h2>
      <FormFrame page={page} form={form} action={deskPhotoPath(photo.id)}>
        <Field
          {...inForm}
          name="alternative"
          label={t.said.alternative}
          hint={t.said.alternativeHint}
          lines={2}
          maxlength={250}
        />
        <Field {...inForm} name="credit" label={t.said.credit} maxlength={120} autocomplete="off" optional />
        <Choices
          {...inForm}
          name="people"
          label={t.said.people}
          single
          choices={peopleIn.map((value) => ({ value, label: t.said[value] }))}
        />
        <p class="buttons">
          <Button>{photo.sha256 ? t.save : t.show}</Button>
        </p>
      </FormFrame>
    </section>
  );
}
