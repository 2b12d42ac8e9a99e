import type { SpaceProperties } from '../geojson.ts';

/** A knot, whose look its class gives: full, half or hollow. */
export const knotIcon =
  '<svg viewBox="0 0 44 44" aria-hidden="true"><circle cx="22" cy="22" r="9"/><path d="M22 13a9 9 0 0 1 0 18z"/></svg>';

/** The plain card of a space, built from text: nothing in a name can be markup. */
export function cardOf({ name, words, url }: SpaceProperties, see: string): HTMLElement {
  const card = document.createElement('div');
  const title = document.createElement('b');
  title.textContent = name;
  const state = document.createElement('p');
  state.textContent = words;
  const link = Object.assign(document.createElement('a'), { href: url, textContent: see });
  card.append(title, state, link);
  return card;
}
