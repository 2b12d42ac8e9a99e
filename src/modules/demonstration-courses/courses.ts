import { type Course, readCourse } from './read-course.ts';

const files = import.meta.glob<string>('./vingt-modules/[0-9]*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The courses, in their order; read when they are told, and not each time that the program starts. */
export const courses = (): Course[] =>
  Object.entries(files)
    .map(([name, text]) => readCourse(name, text))
    .sort((a, b) => a.number - b.number);
