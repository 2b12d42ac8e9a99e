import type { Child } from 'hono/jsx';
import { Phones } from './Phones.tsx';

/** What a space wrote is in its author's language. */
export const inFrench = (text: string | null): Child =>
  text && (
    <span lang="fr">
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
