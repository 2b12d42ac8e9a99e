export { listPath as workshopsPath, meetingPath, spacePlanPath } from './paths.ts';
export { clock } from './workshop-form.ts';
