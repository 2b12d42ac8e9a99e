import type { Moment } from '#modules/hours';
import { knotsOf, shapesOf } from '#modules/map';
import { resultsMesh, wholeMesh } from '#modules/map/rules';
import type { Database } from '#platform/database/deed';
import type { Area } from '#platform/geo/outline';
import { Mesh, type MeshProps } from '#ui/Mesh';
import { tokensOf } from './colours.ts';
import type { FrameAsked } from './frame.ts';
import { Inset } from './inset.tsx';
import { pictureSize } from './picture-size.ts';
import type { FoundFor } from './shown.ts';
import { outlineOf } from './store.ts';

/** The listed spaces on their territory, or around a commune. */
interface Drawing {
  mesh: MeshProps;
  /** Around a commune: the territory, and where in it that is. */
  inset: { territory: Area; latitude: number; longitude: number } | null;
}

export async function drawingOf(
  db: Database,
  { found, grouping }: FoundFor,
  moment: Moment,
): Promise<Drawing> {
  const { place, spaces } = found;
  const ids = spaces.map(({ spaceId }) => spaceId);
  const [knots, shapes] = await Promise.all([knotsOf(db, ids, moment), shapesOf(db)]);
  const outline = (grouping && (await outlineOf(db, grouping.code))) ?? shapes.outline;
  const territory = { ...shapes, ...(outline ? { outline } : {}) };
  if (place.is !== 'here')
    return { mesh: inShape(wholeMesh(knots, territory, { isNamed: () => true })), inset: null };
  const near = { ...place.commune, km: Math.max(...spaces.map(({ km }) => km ?? 0)) * northward };
  const mesh = resultsMesh(knots, territory, { near, isNamed: () => true });
  return { mesh: inShape(mesh), inset: outline ? { territory: outline, ...place.commune } : null };
}

/** The picture is wider than it is high: the furthest space of a list shows even where it lies to the north. */
const northward = 1.2;

function inShape(mesh: MeshProps): MeshProps {
  const { x, y, width, height } = mesh.view;
  const ratio = pictureSize.width / pictureSize.height;
  const wide = Math.max(width, height * ratio);
  const high = wide / ratio;
  const view = { x: x - (wide - width) / 2, y: y - (high - height) / 2, width: wide, height: high };
  return { ...mesh, view };
}

export interface Picture {
  svg: string;
  style: string;
}

/** A drawing that stands alone: its own style, no script, shown as an image. */
export function pictureOf({ mesh, inset }: Drawing, { colours }: FrameAsked): Picture {
  const { ground, text, link, land, soft, water } = tokensOf(colours);
  const style = `.land{fill:${land};stroke:${soft};stroke-width:2;stroke-linejoin:round}.river{fill:none;stroke:${water};stroke-width:3}.threads{fill:none;stroke:${link};stroke-width:1.5}circle{r:8px;stroke:${link};stroke-width:2.5}.full,.here{fill:${link}}.hollow,.box{fill:${ground}}.box{stroke:${soft}}.empty{stop-color:${ground}}.filled{stop-color:${link}}text{fill:${text};stroke:${ground};stroke-width:5px;stroke-linejoin:round;paint-order:stroke;font:600 24px "Segoe UI",system-ui,Roboto,"Noto Sans",sans-serif}@media(max-width:30em){text{font-size:34px}circle{r:14px}}`;
  const { x, y, width, height } = mesh.view;
  const size = `xmlns="http://www.w3.org/2000/svg" width="${pictureSize.width}" height="${pictureSize.height}"`;
  const corner = inset ? String(<Inset mesh={mesh} {...inset} />) : '';
  const svg = String(<Mesh {...mesh} />)
    .replace('<svg', `<svg ${size}`)
    .replace(
      '>',
      `><style>${style}</style><rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${ground}"/>`,
    )
    .replace(/<\/svg>$/, `${corner}</svg>`);
  return { svg, style };
}
