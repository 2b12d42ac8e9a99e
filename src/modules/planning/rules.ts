export { listPath as workshopsPath, meetingPath, spacePlanPath } from './paths.ts';
