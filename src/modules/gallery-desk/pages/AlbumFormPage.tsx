import { deskPath, type PlacedAlbum } from '#modules/gallery/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDayFrom } from '#platform/time-words';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Notice } from '#ui/Notice';
import { Select } from '#ui/Select';
import { StaffLayout } from '#ui/StaffLayout';
import type { Choosable, TookPlace } from '../store.ts';
import { words } from '../words.ts';

export interface AlbumFormPageProps {
  page: Page;
  form: Form;
  /** Where a new album may be. */
  spaces: readonly Choosable[];
  /** What it may tell of. */
  events: readonly TookPlace[];
  album?: PlacedAlbum | undefined;
}

/** A title and, if one likes, a sentence. Photos come next. */
export function AlbumFormPage({ page, form, spaces, events, album }: AlbumFormPageProps) {
  const t = words(page.lang);
  const title = album ? t.changeAlbum : t.newAlbum;
  const inForm = { page, form };
  const crumbs = [
    { href: deskPath, label: t.title },
    ...(album ? [{ href: `${deskPath}/${album.id}`, label: album.title }] : []),
    { label: title },
  ];
  return (
    <StaffLayout page={page} title={title} breadcrumb={crumbs} current={deskPath} form={form}>
      <ErrorSummary page={page} form={form} />
      <h1>{title}</h1>
      {album && form.refusal && (
        <Notice kind="info" title={t.theirs}>
          <p>
            <b>{album.title}</b>
            <br />
            {album.summary}
          </p>
          <p>{t.theirsNote}</p>
        </Notice>
      )}
      <FormFrame page={page} form={form}>
        {album && <input type="hidden" name="seen" value={String(form.values.seen ?? '')} />}
        <Field
          {...inForm}
          name="title"
          label={t.form.title}
          hint={t.form.titleHint}
          maxlength={120}
          width="full"
        />
        {events.length > 0 && (
          <Select
            {...inForm}
            name="seriesId"
            label={t.form.event}
            none={t.form.noEvent}
            width="full"
            hint={t.form.eventHint}
            options={events.map((event) => optionOf(page, event, spaces.length > 1))}
            optional
          />
        )}
        <Place {...{ page, form, spaces, album }} />
        <Field
          {...inForm}
          name="summary"
          label={t.form.summary}
          lines={3}
          maxlength={600}
          width="full"
          optional
        />
        <p class="buttons">
          <Button>{album ? t.save : t.makeAlbum}</Button>
          <Button kind="quiet" href={page.href(album ? `${deskPath}/${album.id}` : deskPath)}>
            {t.cancel}
          </Button>
        </p>
      </FormFrame>
    </StaffLayout>
  );
}

/** « mardi 17 novembre : Photos du téléphone (La Halle, Gramat) » */
function optionOf({ lang, now, network }: Page, event: TookPlace, withSpace: boolean) {
  const [day, today] = [dateOf(event.heldAt, network.zone), dateOf(now, network.zone)];
  const what = words(lang).form.held(formatDayFrom(lang, day, today), event.title);
  return { value: event.id, label: withSpace ? `${what} (${event.spaceName}, ${event.communeName})` : what };
}

/** Who looks after one space only is not asked which; an album stays where it was made. */
function Place({ page, form, spaces, album }: Omit<AlbumFormPageProps, 'events'>) {
  const t = words(page.lang).form;
  const [only] = spaces;
  const fixed = album?.spaceId ?? (spaces.length === 1 ? only?.id : undefined);
  if (fixed !== undefined)
    return (
      <>
        <input type="hidden" name="spaceId" value={fixed} />
        <p class="meta">{album ? `${album.communeName}, ${album.spaceName}` : only?.name}</p>
      </>
    );
  return (
    <Select
      page={page}
      form={form}
      name="spaceId"
      label={t.space}
      none={t.choose}
      width="full"
      options={spaces.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
