import type { Child } from 'hono/jsx';
import { type FieldProps, Labelled, typedIn, wiring } from './Labelled.tsx';

export interface Option {
  value: string;
  label: string;
  /** What it belongs to; those that follow each other under one title stand together. */
  group?: string;
}

export interface SelectProps extends FieldProps {
  options: readonly Option[];
  /** The first line, for no choice, such as « Tous ». */
  none?: string;
  width?: 'short' | 'medium' | 'long' | 'full';
  /** The one answer that a page waits for. */
  autofocus?: boolean;
  children?: Child;
}

/** One answer among many known ones; under seven, `Choices` shows them all. */
export function Select(props: SelectProps) {
  const chosen = typedIn(props);
  return (
    <Labelled {...props}>
      <select
        {...wiring(props)}
        class={`w-${props.width ?? 'long'}`}
        autofocus={props.autofocus ? true : undefined}
      >
        {props.none !== undefined && <option value="">{props.none}</option>}
        {groupsOf(props.options).map(([group, options]) => {
          const lines = options.map(({ value, label }) => (
            <option value={value} selected={value === chosen}>
              {label}
            </option>
          ));
          return group === '' ? lines : <optgroup label={group}>{lines}</optgroup>;
        })}
      </select>
    </Labelled>
  );
}

const groupsOf = (options: readonly Option[]): [string, Option[]][] => [
  ...Map.groupBy(options, ({ group }) => group ?? ''),
];
