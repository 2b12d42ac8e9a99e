import type { Child } from 'hono/jsx';
import type { Lang } from '#platform/i18n';
import { Phones } from './Phones.tsx';

/** What a space wrote, in the language of its network. */
export const told = (lang: Lang, text: string | null): Child =>
  text && (
    <span lang={lang}>
      <Phones>{text}</Phones>
    </span>
  );

/** A word that says what a text is about, before it; nothing before nothing. */
export const labelled = (label: string, text: Child): Child =>
  text && (
    <>
      <b>{label}</b> {text}
    </>
  );
