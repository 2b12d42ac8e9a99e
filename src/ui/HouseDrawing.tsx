import { raw } from 'hono/html';
import { drawBuilding, drawGarden, stones } from './house-parts.ts';
import { type HousePlan, plotHouse } from './house-plan.ts';

export interface HouseDrawingProps {
  /** The space's identifier: the same space always has the same house. */
  seed: string;
  /** What is written over the door, such as « Médiathèque ». */
  sign: string;
  /** Said to those who do not see it; without it, the drawing is mute. */
  title?: string;
}

/** A house of the country, drawn until somebody sends a photo of the real one. */
export function HouseDrawing({ seed, sign, title }: HouseDrawingProps) {
  const plan = plotHouse(seed);
  return (
    <svg
      class={`house shutters-${plan.shutters}`}
      viewBox="0 0 640 360"
      role={title ? 'img' : undefined}
      aria-label={title}
      aria-hidden={title ? undefined : 'true'}
    >
      {raw(stones)}
      {raw(
        `<g${plan.isMirrored ? ' transform="translate(640) scale(-1 1)"' : ''}>${drawGarden(plan)}${drawBuilding(plan)}</g>`,
      )}
      <Sign plan={plan} text={sign} />
    </svg>
  );
}

function Sign({ plan, text }: { plan: HousePlan; text: string }) {
  const size = Math.min(19, 300 / Math.max(text.length, 1));
  const width = Math.round(text.length * size * 0.56 + 28);
  const middle = plan.isMirrored ? 640 - plan.door : plan.door;
  return (
    <>
      <rect class="h-sign" x={Math.round(middle - width / 2)} y="183" width={width} height="32" />
      <text x={middle} y={Math.round(199 + size / 3)} font-size={Math.round(size)} text-anchor="middle">
        {text}
      </text>
    </>
  );
}
