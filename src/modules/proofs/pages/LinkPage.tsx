import { type BookLines, type Entry, linesOf } from '#modules/booklet';
import type { Form } from '#platform/forms/form';
import type { Page } from '#platform/page';
import { dateOf } from '#platform/time';
import { formatDateWithYear } from '#platform/time-words';
import { Button } from '#ui/Button';
import { Choices } from '#ui/Choices';
import { ErrorSummary } from '#ui/ErrorSummary';
import { Facts } from '#ui/Facts';
import { Field } from '#ui/Field';
import { FormFrame } from '#ui/FormFrame';
import { Layout } from '#ui/Layout';
import { Notice } from '#ui/Notice';
import { Phones } from '#ui/Phones';
import { fingerprintOf, type Proof, verdicts } from '../proof.ts';
import { words } from '../words.ts';

export interface LinkPageProps {
  page: Page;
  proof: Proof;
  entry: Entry;
  book: BookLines;
  form: Form;
  /** Where the space's page is corrected, for who signs in. */
  correction: string | null;
}

/** Where the link of a letter leads: the lines of a space, and the question. */
export function LinkPage(props: LinkPageProps) {
  const { page, entry, book, form } = props;
  const t = words(page.lang).link;
  const title = t.title(entry.name);
  return (
    <Layout page={page} title={title} form={form} isPrivate>
      <ErrorSummary page={page} form={form} />
      <h1>{title}</h1>
      <p class="standfirst">{t.lead(book.edition.year)}</p>
      <div class="stack">
        <Answered {...props} />
        <Lines {...props} />
        <p>
          <a href={page.href(`${page.path}/epreuve.pdf`)}>{t.sheet}</a>
        </p>
        <Answering {...props} />
        <p class="meta">{t.about}</p>
      </div>
    </Layout>
  );
}

function Answered({ page, proof, entry, correction }: LinkPageProps) {
  const t = words(page.lang).link;
  if (!proof.verdict || !proof.answeredAt) return null;
  const day = formatDateWithYear(page.lang, dateOf(proof.answeredAt, page.network.zone));
  const hasChanged = proof.fingerprint !== fingerprintOf(entry);
  return (
    <div>
      <Notice kind={proof.verdict === 'right' && !hasChanged ? 'info' : 'warning'}>
        {t.answered(t.verdicts[proof.verdict], day)} {hasChanged ? t.changed : t.again}
      </Notice>
      {proof.verdict === 'wrong' && correction && (
        <p>
          <Button kind="secondary" href={page.href(correction)}>
            {t.correct}
          </Button>
        </p>
      )}
    </div>
  );
}

/** Content is in French, as the booklet is. */
function Lines({ page, entry, book }: LinkPageProps) {
  const t = words(page.lang).link;
  const signs = book.signs.filter(({ letter }) => entry.signs.includes(letter));
  return (
    <section lang="fr" class="stack">
      <h2>
        {entry.commune}, {entry.name}
      </h2>
      <Facts
        facts={[
          [t.phone, <Phones>{entry.phone ?? t.noPhone}</Phones>],
          [t.address, entry.address.join(', ')],
          [
            t.hours,
            <>
              {entry.hours.map(({ days, times }) => (
                <>
                  <b>{days}</b> {times}
                  <br />
                </>
              ))}
              {entry.coming}
            </>,
          ],
        ]}
      />
      {signs.length > 0 && (
        <p>{t.letters(signs.map(({ letter, words: said }) => `${letter} (${said})`).join(', '))}</p>
      )}
      {linesOf(entry).map((line) => (
        <p>{line}</p>
      ))}
    </section>
  );
}

function Answering({ page, entry, form }: LinkPageProps) {
  const t = words(page.lang).link;
  return (
    <FormFrame page={page} form={form}>
      <input type="hidden" name="read" value={fingerprintOf(entry)} />
      <Choices
        page={page}
        form={form}
        name="verdict"
        label={t.question}
        choices={verdicts.map((value) => ({ value, label: t.verdicts[value] }))}
        single
      />
      <Field
        page={page}
        form={form}
        name="note"
        label={t.note}
        hint={t.noteHint}
        lines={3}
        maxlength={1000}
        optional
      />
      <Field
        page={page}
        form={form}
        name="name"
        label={t.name}
        autocomplete="name"
        maxlength={120}
        optional
      />
      <Button>{t.submit}</Button>
    </FormFrame>
  );
}
