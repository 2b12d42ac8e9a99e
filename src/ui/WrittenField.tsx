import type { Lang } from '#platform/i18n';
import { Field, type TextFieldProps } from './Field.tsx';
import { words } from './words.ts';

/** What an editor says. */
export const writingWords = (lang: Lang) => words(lang).writing;

/** A text with titles, lists and links: Markdown in a plain field, which a script makes an editor. */
export const WrittenField = (props: TextFieldProps & { lines: number }) => (
  <written-field
    words={JSON.stringify(writingWords(props.page.lang))}
    sheet={props.page.asset('src/browser/writing.css')}
  >
    <Field width="full" {...props} />
    <script type="module" src={props.page.asset('src/browser/written-field.ts')} />
  </written-field>
);
