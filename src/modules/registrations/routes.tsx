import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { listRoutes } from './list-routes.tsx';
import { oneRoutes } from './one-routes.tsx';
import { takeRoutes } from './take-routes.tsx';

export const routes = new Hono<Env>().route('/', listRoutes).route('/', takeRoutes).route('/', oneRoutes);
