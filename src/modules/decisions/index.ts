export { actionsFrom, countActions } from './action-store.ts';
export { countDecisions, decisionsFrom, listDecisions } from './decision-store.ts';
export { type Outcomes, recordOutcomes } from './record.ts';
export { takeStep } from './step.ts';
