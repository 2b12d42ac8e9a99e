import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { Button } from '#ui/Button';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Layout } from '#ui/Layout';
import { galleryPath, photoPath } from '../paths.ts';
import type { ShownPhoto } from '../public-store.ts';
import { words } from '../words.ts';
import { Picture } from './Picture.tsx';

/** One button, and the photo is gone from the site; nothing is asked of whoever presses it. */
export function TakeDownPage({ page, photo, form }: { page: Page; photo: ShownPhoto; form: Form }) {
  const t = words(page.lang);
  return (
    <Layout
      page={page}
      title={t.takeDown.title}
      breadcrumb={[
        { href: '/', label: t.home },
        { href: galleryPath, label: t.title },
        { label: t.takeDown.title },
      ]}
      current={galleryPath}
      form={form}
      isPrivate
    >
      <ErrorSummary page={page} form={form} />
      <h1>{t.takeDown.title}</h1>
      <p class="lead">{t.takeDown.lead}</p>
      <div class="photo-preview">
        <Picture page={page} photo={photo} sizes="35rem" isFirst />
      </div>
      <FormFrame page={page} form={form}>
        <Field
          page={page}
          form={form}
          name="word"
          label={t.takeDown.word}
          hint={t.takeDown.wordHint}
          lines={2}
          maxlength={500}
          optional
        />
        <p class="buttons">
          <Button>{t.takeDown.submit}</Button>
          <Button kind="quiet" href={page.href(photoPath(photo.number))}>
            {t.takeDown.back}
          </Button>
        </p>
      </FormFrame>
    </Layout>
  );
}
