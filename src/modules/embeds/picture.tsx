import type { Moment } from '#modules/hours';
import { knotsOf, shapesOf } from '#modules/map';
import { resultsMesh } from '#modules/map/rules';
import type { Database } from '#platform/database/connect';
import { Mesh, type MeshProps } from '#ui/Mesh';
import { tokensOf } from './colours.ts';
import type { FrameAsked } from './frame.ts';
import type { FoundFor } from './shown.ts';

/** The listed spaces on the plan of the territory, or around the commune that was asked for. */
export async function meshOf(db: Database, { found }: FoundFor, moment: Moment): Promise<MeshProps> {
  const { place, spaces } = found;
  const ids = spaces.map(({ spaceId }) => spaceId);
  const [knots, shapes] = await Promise.all([knotsOf(db, ids, moment), shapesOf(db)]);
  const near =
    place.is === 'here' ? { ...place.commune, km: Math.max(...spaces.map(({ km }) => km ?? 0)) } : null;
  return resultsMesh(knots, shapes, { near, isNamed: () => true });
}

export interface Picture {
  svg: string;
  style: string;
}

/** A drawing that stands alone: its own style, no script, shown as an image. */
export function pictureOf(mesh: MeshProps, { colours }: FrameAsked): Picture {
  const { ground, text, link, land, water } = tokensOf(colours);
  const style = `.land{fill:${land}}.river{fill:none;stroke:${water};stroke-width:3}.threads{fill:none;stroke:${link};stroke-width:1.5}circle{r:8px;stroke:${link};stroke-width:2.5}.full{fill:${link}}.hollow{fill:${ground}}.empty{stop-color:${ground}}.filled{stop-color:${link}}text{fill:${text};stroke:${ground};stroke-width:5px;stroke-linejoin:round;paint-order:stroke;font:600 24px "Segoe UI",system-ui,Roboto,"Noto Sans",sans-serif}@media(max-width:30em){text{font-size:40px}circle{r:14px}}`;
  const { width, height } = mesh.view;
  const size = `xmlns="http://www.w3.org/2000/svg" width="${Math.round(width)}" height="${Math.round(height)}"`;
  const svg = String(<Mesh {...mesh} />)
    .replace('<svg', `<svg ${size}`)
    .replace(
      '>',
      `><style>${style}</style><rect x="${mesh.view.x}" y="${mesh.view.y}" width="${width}" height="${height}" fill="${ground}"/>`,
    );
  return { svg, style };
}
