export { confirmResource, openResource, saveResource, setStatus } from './save-resource.ts';
export { publishedCourses, publishedResources, resourceById, resourceBySlug, versionsOf } from './store.ts';
