export { listPath as workshopsPath, meetingPath } from './paths.ts';
