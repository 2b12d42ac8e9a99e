export { confirmResource, openResource, resourceChanged, saveResource, setStatus } from './save-resource.ts';
export { resourceById, resourceBySlug, versionsOf } from './store.ts';
