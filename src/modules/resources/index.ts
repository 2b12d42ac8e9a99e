export { confirmResource, openResource, saveResource, setStatus } from './save-resource.ts';
export { publishedCourses, resourceById, versionsOf } from './store.ts';
