import { deskPath, type PlacedAlbum } from '#modules/gallery/rules';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Select } from '#ui/Select';
import { StaffLayout } from '#ui/StaffLayout';
import type { Choosable } from '../store.ts';
import { words } from '../words.ts';

export interface AlbumFormPageProps {
  page: Page;
  form: Form;
  /** Where a new album may be. */
  spaces: readonly Choosable[];
  /** What an album that exists may tell of. */
  events: readonly Choosable[];
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
      <FormFrame page={page} form={form}>
        <Field
          {...inForm}
          name="title"
          label={t.form.title}
          hint={t.form.titleHint}
          maxlength={120}
          width="full"
        />
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
        {events.length > 0 && (
          <Select
            {...inForm}
            name="seriesId"
            label={t.form.event}
            none={t.form.noEvent}
            width="full"
            options={events.map(({ id, name }) => ({ value: id, label: name }))}
            optional
          />
        )}
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
