import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { listRoutes } from './list-routes.tsx';
import { peopleRoutes } from './people-routes.tsx';
import { spaceRoutes } from './space-routes.tsx';
import { statusRoutes } from './status-routes.tsx';
import { subjectRoutes } from './subject-routes.tsx';

/** Fixed addresses come before those that begin with a space's id. */
export const routes = new Hono<Env>()
  .route('/', listRoutes)
  .route('/', spaceRoutes)
  .route('/', statusRoutes)
  .route('/', subjectRoutes)
  .route('/', peopleRoutes);
