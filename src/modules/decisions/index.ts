export { actionsFrom, countActions } from './action-store.ts';
export { publishDecisions } from './decision-store.ts';
export { type Outcomes, recordOutcomes } from './record.ts';
export { takeStep } from './step.ts';
