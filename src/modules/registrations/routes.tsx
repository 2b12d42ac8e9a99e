import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { listRoutes } from './list-routes.tsx';
import { oneRoutes } from './one-routes.tsx';
import { severalRoutes } from './several-routes.tsx';
import { takeRoutes } from './take-routes.tsx';

export const routes = new Hono<Env>()
  .route('/', listRoutes)
  .route('/', severalRoutes)
  .route('/', takeRoutes)
  .route('/', oneRoutes);
