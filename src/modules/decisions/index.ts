export { actionsFrom, countActions, type ListedAction } from './action-store.ts';
export { decisionsFrom, publishDecisions } from './decision-store.ts';
export { type Decided, type Outcomes, recordOutcomes } from './record.ts';
export { takeStep } from './step.ts';
export { tellOwners } from './tell-owners.ts';
