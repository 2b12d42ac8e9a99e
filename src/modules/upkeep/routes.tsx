import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { listRoutes } from './list-routes.tsx';
import { spaceRoutes } from './space-routes.tsx';
import { statusRoutes } from './status-routes.tsx';

export const routes = new Hono<Env>().route('/', listRoutes).route('/', spaceRoutes).route('/', statusRoutes);
