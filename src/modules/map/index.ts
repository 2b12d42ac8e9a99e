export { allKnots, knotCounts, knotsAround, knotsOf, shapesOf } from './knot-store.ts';
