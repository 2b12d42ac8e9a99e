import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { formRoutes } from './form-routes.tsx';
import { linkRoutes } from './link-routes.tsx';

export const routes = new Hono<Env>().route('/', formRoutes).route('/', linkRoutes);
