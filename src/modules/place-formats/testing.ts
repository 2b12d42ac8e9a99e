export { dataInclusionColumns, franceServicesColumns, nationalColumns } from './columns.ts';
export type { Columns } from './target.ts';
