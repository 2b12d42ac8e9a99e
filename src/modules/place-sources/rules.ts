export type { Earlier } from './decide.ts';
export type { Line } from './line.ts';
export { type ImportSource, readingOptions, rhythms, sourceNameOf } from './source.ts';
export {
  type Changes,
  type Choice,
  choices,
  type Decision,
  decisions,
  type Moved,
  ownReasons,
  type Place,
  type Verdict,
} from './verdict.ts';
