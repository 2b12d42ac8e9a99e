export { allKnots, knotsAround, knotsOf, shapesOf } from './knot-store.ts';
