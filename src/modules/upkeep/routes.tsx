import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { historyRoutes } from './history-routes.tsx';
import { listRoutes } from './list-routes.tsx';
import { peopleRoutes } from './people-routes.tsx';
import { proposalRoutes } from './proposal-routes.tsx';
import { spaceRoutes } from './space-routes.tsx';
import { subjectRoutes } from './subject-routes.tsx';

/** Fixed addresses come before those that begin with a space's id. */
export const routes = new Hono<Env>()
  .route('/', listRoutes)
  .route('/', proposalRoutes)
  .route('/', spaceRoutes)
  .route('/', subjectRoutes)
  .route('/', peopleRoutes)
  .route('/', historyRoutes);
