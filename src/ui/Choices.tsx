import type { Child } from 'hono/jsx';
import { Disclosure } from './Disclosure.tsx';
import { describedBy, fieldId } from './field-id.ts';
import { About, type FieldProps, LabelText } from './Labelled.tsx';

export interface Choice {
  value: string;
  label: Child;
  hint?: Child;
  /** How many results it would leave, in filters. */
  count?: number;
}

export interface ChoicesProps extends FieldProps {
  choices: readonly Choice[];
  /** Several answers by default; with `single`, one only. */
  single?: boolean;
  /** Where the answers of one question stand in several sets: what tells the boxes of this one apart. */
  set?: string;
  /** Answers that few need, one click further. */
  folded?: { summary: Child; choices: readonly Choice[] };
}

/** All the answers at once: boxes for several, circles for one. The first box answers to the field's own id. */
export function Choices(props: ChoicesProps) {
  const { form, name, hint, choices, folded, set } = props;
  const id = set ? `${fieldId(name)}-${set}` : fieldId(name);
  const line = (choice: Choice, index: number) => (
    <Line {...props} choice={choice} id={index === 0 ? id : `${id}-${index}`} />
  );
  const isWrong = form.errors[name] !== undefined;
  return (
    <fieldset
      class={isWrong ? 'field wrong' : 'field'}
      aria-describedby={describedBy(name, hint !== undefined, isWrong)}
    >
      <legend>
        <LabelText {...props} />
      </legend>
      <About {...props} />
      {choices.map(line)}
      {folded && folded.choices.length > 0 && (
        <Disclosure summary={folded.summary}>
          {folded.choices.map((choice, index) => line(choice, choices.length + index))}
        </Disclosure>
      )}
    </fieldset>
  );
}

function Line({ form, name, single, choice, id }: ChoicesProps & { choice: Choice; id: string }) {
  const { value, label, hint, count } = choice;
  const chosen = form.values[name];
  return (
    <label class="choice">
      <input
        type={single ? 'radio' : 'checkbox'}
        id={id}
        name={name}
        value={value}
        checked={Array.isArray(chosen) ? chosen.includes(value) : chosen === value}
      />
      <span>
        {label}
        {hint && <small class="hint">{hint}</small>}
      </span>
      {count !== undefined && <span class="count">{count}</span>}
    </label>
  );
}
