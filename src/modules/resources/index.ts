export { confirmResource, openResource, saveResource, setStatus } from './save-resource.ts';
export { publishedCourses, resourceById, resourceBySlug, versionsOf } from './store.ts';
