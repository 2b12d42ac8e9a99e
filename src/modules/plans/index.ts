export { actionRows } from './actions-store.ts';
export {
  type ActionSaid,
  addAction,
  changeAction,
  moveAction,
  removeAction,
  setCosts,
} from './change-action.ts';
export { addIndicator, changeIndicator, type IndicatorSaid, removeIndicator } from './change-indicator.ts';
export { addObjective, changeObjective, moveObjective, removeObjective } from './change-objective.ts';
export { changePlan, openPlan, type PlanRefusal, type PlanSaid, publishPlan } from './change-plan.ts';
export { draftOf } from './draft.ts';
export { measuresOf, withMeasures } from './measured.ts';
export { type OpenPlan, openPlanOf, planAt } from './open-plan.ts';
export { PlanBody, PlanSheet } from './pages/PlanBody.tsx';
export { planParts } from './parts.ts';
export { lockPlan, planById, planBySlug, plansOf } from './store.ts';
export { type WrittenPlan, writePlan } from './write-plan.ts';
