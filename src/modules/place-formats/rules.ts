export { franceServicesFields } from './columns.ts';
export { type FormatSaid, formatOf, type Source, sourceOf, sources, type Version } from './format.ts';
export { type ListField, valuesIn } from './list-cell.ts';
export { isTarget, type Target, type TargetGroup, targetGroups, targets } from './target.ts';
