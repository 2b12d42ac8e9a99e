import { type Label, type Placed, placeLabels } from '../rules.ts';

/** A knot, or the place that was asked for, where it stands on the map at this zoom, in pixels. */
export interface Named {
  x: number;
  y: number;
  name: string;
}

/** In pixels: from the middle of a knot to where its name may begin, and the height of a name. */
const radius = 14;
const height = 16;

/** Where the names of communes stand, each once: those that come first choose first, and none covers another. */
export function namesAt(points: readonly Named[]): Placed[] {
  const labels: Label[] = [...Map.groupBy(points, ({ name }) => name).values()].map(([first]) => {
    const { x, y, name } = first as Named;
    return { x, y, text: name, radius };
  });
  return placeLabels(labels, points, around(points), height);
}

/** All of them and room for their names: the frame moves over the map, and names stay where they are. */
function around(points: readonly Named[]) {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs) - room, Math.min(...ys) - room];
  return { x, y, width: Math.max(...xs) + room - x, height: Math.max(...ys) + room - y };
}

const room = 400;

/** A name as it is written: seen only, since each knot says its own aloud. */
export function nameElement({ text, anchor, drop }: Placed): HTMLElement {
  const element = document.createElement('span');
  element.className = anchor;
  element.ariaHidden = 'true';
  element.style.top = `${(drop - 0.85) * height}px`;
  element.textContent = text;
  return element;
}
