import { z } from 'zod';

const arcs = z.array(z.number().int());
const Shape = z.union([
  z.object({ type: z.literal('Polygon'), arcs: z.array(arcs), properties: z.object({ code: z.string() }) }),
  z.object({
    type: z.literal('MultiPolygon'),
    arcs: z.array(z.array(arcs)),
    properties: z.object({ code: z.string() }),
  }),
]);

/** The part of TopoJSON (specification 1.0) that outlines of communes are written in. */
export const Topology = z.object({
  type: z.literal('Topology'),
  transform: z.object({
    scale: z.tuple([z.number(), z.number()]),
    translate: z.tuple([z.number(), z.number()]),
  }),
  arcs: z.array(z.array(z.tuple([z.number(), z.number()]))),
  objects: z.record(z.string(), z.object({ geometries: z.array(Shape) })),
});

type Corner = [number, number];

/** The outline of each commune by its code, as a GeoJSON geometry. */
export function outlinesOf({ transform, arcs, objects }: z.output<typeof Topology>): Map<string, unknown> {
  const lines = arcs.map((steps) => linePositions(steps, transform));
  const ringOf = (indexes: readonly number[]): Corner[] =>
    indexes.flatMap((index, rank) => {
      // The number of an arc that is walked backwards is written ~number.
      const line = index < 0 ? lines[~index]?.toReversed() : lines[index];
      return (line ?? []).slice(rank === 0 ? 0 : 1);
    });
  const shapes = Object.values(objects).flatMap(({ geometries }) => geometries);
  return new Map(
    shapes.map((shape) => [
      shape.properties.code,
      shape.type === 'Polygon'
        ? { type: 'Polygon', coordinates: shape.arcs.map(ringOf) }
        : { type: 'MultiPolygon', coordinates: shape.arcs.map((rings) => rings.map(ringOf)) },
    ]),
  );
}

/** The corners of an arc are steps from one to the next, in whole units of its grid. */
function linePositions(
  steps: readonly Corner[],
  { scale, translate }: { scale: Corner; translate: Corner },
): Corner[] {
  let x = 0;
  let y = 0;
  return steps.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [round(x * scale[0] + translate[0]), round(y * scale[1] + translate[1])];
  });
}

/** To ten metres, which no drawing shows. */
const round = (degrees: number): number => Math.round(degrees * 1e4) / 1e4;
