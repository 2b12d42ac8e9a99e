export { type Label, type Placed, placeLabels } from '#platform/geo/labels';
export { geojsonOf } from './geojson.ts';
export { type Knot, type KnotCounts, lookOf, type Shapes, stateOnPage } from './knot.ts';
export { closeMesh, resultsMesh, wholeMesh } from './mesh-of.ts';
