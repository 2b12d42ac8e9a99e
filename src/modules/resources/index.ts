export { openResource } from './save-resource.ts';
