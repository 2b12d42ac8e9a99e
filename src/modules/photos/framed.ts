import { lettering } from './lettering.ts';

/** A picture of 1600 by 900 as SVG, which says on itself that nobody photographed it. */
export const framed = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900" viewBox="0 0 1600 900">${inside}
  <rect x="40" y="808" width="512" height="64" rx="8" fill="#fffdf7"/>
  ${lettering('image de démonstration', { x: 66, y: 822, scale: 1.7, ink: '#22383a' })}</svg>`;
