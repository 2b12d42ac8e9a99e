import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { changeRoutes } from './change-routes.tsx';
import { chooseRoutes } from './choose-routes.tsx';

export const routes = new Hono<Env>().route('/', chooseRoutes).route('/', changeRoutes);
