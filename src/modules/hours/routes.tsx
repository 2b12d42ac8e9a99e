import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { hoursRoutes } from './hours-routes.tsx';
import { specialRoutes } from './special-routes.tsx';

export const routes = new Hono<Env>().route('/', hoursRoutes).route('/', specialRoutes);
