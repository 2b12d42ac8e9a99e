export { meetingPath } from './paths.ts';
