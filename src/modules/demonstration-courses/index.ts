export { courses } from './courses.ts';
export { type Family, families } from './read-course.ts';
