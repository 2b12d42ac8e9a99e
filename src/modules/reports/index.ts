export type { Subject } from './report.ts';
export { addReport } from './store.ts';
