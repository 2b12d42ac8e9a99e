export { listPath as workshopsPath, meetingPath, spacePlanPath } from './paths.ts';
export { schoolHolidaysOn } from './school-holidays.ts';
export { clock } from './workshop-form.ts';
