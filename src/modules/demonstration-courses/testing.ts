export { tellCourses } from './tell.ts';
