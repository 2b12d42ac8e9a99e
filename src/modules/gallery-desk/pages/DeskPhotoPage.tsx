import {
  type AlbumPhoto,
  type Consent,
  deskPath,
  deskPhotoPath,
  mostDaysWaiting,
  type PlacedAlbum,
  peopleIn,
} from '#modules/gallery/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { addDays, dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
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
  /** What it shows, who is in it, and perhaps one more consent: one form, so that no button loses what stands beside it. */
  form: Form;
  /** What somebody else said of it while this form was open. */
  theirs: AlbumPhoto | undefined;
}

/** One photo, step by step: who can be recognised, what it shows, and then it is shown. */
export function DeskPhotoPage(props: DeskPhotoPageProps) {
  const { page, album, photo, form } = props;
  const t = words(page.lang);
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
      form={form}
    >
      <div class="stack">
        <ErrorSummary page={page} form={form} />
        <h1>{t.onePhoto}</h1>
        {photo.hiddenAt && <Asked page={page} photo={photo} since={photo.hiddenAt} />}
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
        <FormFrame page={page} form={form} action={deskPhotoPath(photo.id)} withFiles>
          {/* What the key Enter presses: not the first button that is seen, which notes a consent. */}
          <button type="submit" hidden>
            {photo.sha256 ? t.save : t.show}
          </button>
          <input type="hidden" name="seen" value={String(form.values.seen ?? '')} />
          <Consents {...props} />
          <Said {...props} />
        </FormFrame>
        <p class="rule">
          <a href={page.href(deskPhotoPath(photo.id, 'effacer'))}>{t.erase.link}</a>
        </p>
      </div>
    </StaffLayout>
  );
}

/** Without a decision, the night after so many days erases it. */
const Asked = ({ page, photo, since }: { page: Page; photo: AlbumPhoto; since: Date }) => {
  const t = words(page.lang);
  const last = addDays(dateOf(since, page.network.zone), mostDaysWaiting + 1);
  return (
    <>
      <Notice kind="warning" title={t.asked}>
        {t.askedText(formatDateWithYear(page.lang, last))}
      </Notice>
      <FormFrame page={page} action={deskPhotoPath(photo.id, 'montrer')}>
        <Button kind="secondary">{t.showAgain}</Button>
      </FormFrame>
    </>
  );
};

function Said({ page, photo, form, theirs }: DeskPhotoPageProps) {
  const t = words(page.lang);
  const inForm = { page, form };
  return (
    <section class="rule">
      <h2>{t.said.title}</h2>
      {theirs && <Theirs page={page} theirs={theirs} />}
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
    </section>
  );
}

function Theirs({ page, theirs }: { page: Page; theirs: AlbumPhoto }) {
  const t = words(page.lang);
  return (
    <Notice kind="info" title={t.theirs}>
      <p>
        {theirs.alternative && <b>{theirs.alternative}</b>}
        <br />
        {[theirs.credit, theirs.people && t.said[theirs.people]].filter(Boolean).join(' · ')}
      </p>
      <p>{t.theirsNote}</p>
    </Notice>
  );
}
