export { assetsPath } from './paths.ts';
export { type CheckedDay, isLeftOut, type Remark } from './remark.ts';
export { daysOf, type Pace, paces, type Repeat, repeatOf, ruleOf } from './repeat.ts';
export { schoolHolidaysKnown, schoolHolidaysOn } from './school-holidays.ts';
export { timeFields, timesIn, typedTimes, wrongEnd } from './typed-times.ts';
