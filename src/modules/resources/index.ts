export { confirmResource, openResource, saveResource, setStatus } from './save-resource.ts';
export { resourceById, versionsOf } from './store.ts';
