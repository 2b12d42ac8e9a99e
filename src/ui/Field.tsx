import { type FieldProps, Labelled, typedIn, wiring } from './Labelled.tsx';

export interface TextFieldProps extends FieldProps {
  type?:
    | 'text'
    | 'email'
    | 'tel'
    | 'url'
    | 'search'
    | 'password'
    | 'time'
    | 'date'
    | 'datetime-local'
    | 'number';
  /** With lines, a text that may be long. */
  lines?: number;
  /** How long an answer is expected: it sets the width. */
  width?: 'year' | 'short' | 'medium' | 'long' | 'full';
  autocomplete?: string;
  inputmode?: 'numeric' | 'decimal' | 'tel' | 'email' | 'url' | 'search';
  maxlength?: number;
  min?: string | number;
  max?: string | number;
  step?: string | number;
  /** The id of a `<datalist>` with suggestions. */
  list?: string;
  spellcheck?: boolean;
  /** The one answer that a page waits for. */
  autofocus?: boolean;
  /** The language of what is expected, when it is not the page's. */
  lang?: string;
}

const widths: Partial<Record<NonNullable<TextFieldProps['type']>, TextFieldProps['width']>> = {
  tel: 'medium',
  time: 'short',
  date: 'short',
  number: 'year',
};

/** One question, one answer in text. What was typed stays. */
export function Field(props: TextFieldProps) {
  const { type = 'text', lines, autocomplete, maxlength, lang, spellcheck } = props;
  const shared = {
    ...wiring(props),
    class: `w-${props.width ?? widths[type] ?? 'long'}`,
    autocomplete,
    maxlength,
    lang,
    spellcheck,
    // Where something is wrong, the summary of errors has the focus.
    autofocus: props.autofocus && Object.keys(props.form.errors).length === 0 ? true : undefined,
  };
  return (
    <Labelled {...props}>
      {lines ? (
        <textarea {...shared} rows={lines}>
          {typedIn(props)}
        </textarea>
      ) : (
        <input {...shared} {...limits(props)} type={type} value={type === 'password' ? '' : typedIn(props)} />
      )}
    </Labelled>
  );
}

const limits = ({ inputmode, min, max, step, list }: TextFieldProps) => ({ inputmode, min, max, step, list });
