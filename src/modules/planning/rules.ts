export { listPath as workshopsPath, meetingPath } from './paths.ts';
export { schoolHolidaysOn } from './school-holidays.ts';
