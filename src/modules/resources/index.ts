export { listResources } from './find-store.ts';
export { ResourceLine } from './pages/ResourceLine.tsx';
export { confirmResource, openResource, resourceChanged, saveResource, setStatus } from './save-resource.ts';
export {
  holdResources,
  publishedCourses,
  publishedResources,
  resourceById,
  resourceBySlug,
  savingsOf,
  standingsOf,
  versionOf,
} from './store.ts';
