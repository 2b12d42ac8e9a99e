import type { SpaceProperties } from '../geojson.ts';

/** A knot, whose look its class gives: full, half or hollow; with several spaces, how many. */
export const knotIcon = (count: number): string =>
  `<svg viewBox="0 0 44 44" aria-hidden="true"><circle cx="22" cy="22" r="${count > 1 ? 14 : 9}"/>${count > 1 ? `<text x="22" y="27" text-anchor="middle">${count}</text>` : '<path d="M22 13a9 9 0 0 1 0 18z"/>'}</svg>`;

/** What a knot says aloud. */
export const nameOf = (spaces: readonly SpaceProperties[]): string =>
  spaces.map(({ name, words }) => `${name}, ${words}`).join(' ; ');

/** The plain card of the spaces of a knot, built from text: nothing in a name can be markup. */
export function cardOf(spaces: readonly SpaceProperties[], see: string): HTMLElement {
  const card = document.createElement('div');
  for (const { name, words, url } of spaces) {
    const part = document.createElement('section');
    const title = document.createElement('b');
    title.textContent = name;
    const state = document.createElement('p');
    state.textContent = words;
    const link = Object.assign(document.createElement('a'), { href: url, textContent: see });
    link.setAttribute('aria-label', `${see} : ${name}`);
    part.append(title, state, link);
    card.append(part);
  }
  return card;
}

const order: readonly SpaceProperties['state'][] = ['open', 'appointment', 'closed', 'closed_exceptionally'];

/** A knot of several spaces is open as soon as one of them is. */
export const stateOf = (spaces: readonly SpaceProperties[]): SpaceProperties['state'] =>
  order.find((state) => spaces.some((space) => space.state === state)) ?? 'closed';
