import { type Resource, targetOf } from '#modules/resources/rules';
import { can, type Viewer } from '#platform/access';

/** What its space took back from the public is offered nothing, and shown to nobody else. */
export const mayPropose = (viewer: Viewer, original: Resource): boolean =>
  original.status === 'published' || can(viewer, 'resource.write', targetOf(original));
