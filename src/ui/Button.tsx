import type { Child } from 'hono/jsx';
import { Icon, type IconName } from './Icon.tsx';

export interface ButtonProps {
  kind?: 'primary' | 'secondary' | 'destructive' | 'quiet';
  /** 44 pixels high instead of 48, where work is repeated. */
  dense?: boolean;
  icon?: IconName;
  /** With an address it is a link that looks like a button; without, it sends its form. */
  href?: string;
  name?: string;
  value?: string;
  formaction?: string;
  /** The id of the form that it sends, when it stands outside. */
  form?: string;
  /** Why it cannot be used now: it stays readable, and says so. */
  unavailable?: string | null;
  children?: Child;
}

/** What acts. One primary button per view. The space parts it from the next one where nothing is laid out. */
export const Button = (props: ButtonProps) => (
  <>
    <Control {...props} />{' '}
  </>
);

function Control(props: ButtonProps) {
  const { href, name, value, formaction, form, unavailable } = props;
  if (unavailable) return <Unavailable {...props} />;
  if (href !== undefined) {
    return (
      <a class={look(props)} href={href}>
        <Face {...props} />
      </a>
    );
  }
  return (
    <button type="submit" class={look(props)} name={name} value={value} formaction={formaction} form={form}>
      <Face {...props} />
    </button>
  );
}

const Unavailable = (props: ButtonProps) => (
  <button type="button" class={look(props)} aria-disabled="true">
    <Face {...props} /> <small>{props.unavailable}</small>
  </button>
);

const Face = ({ icon, children }: ButtonProps) => (
  <>
    {icon && <Icon name={icon} />}
    {children}
  </>
);

function look({ kind = 'primary', dense }: ButtonProps): string {
  return `button${kind === 'primary' ? '' : ` ${kind}`}${dense ? ' dense' : ''}`;
}
