import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { accountRoutes } from './account-routes.tsx';
import { linkRoutes } from './link-routes.tsx';
import { outboxRoutes } from './outbox-routes.tsx';
import { passkeyRoutes } from './passkey-routes.tsx';
import { providerRoutes } from './provider-routes.tsx';
import { secondFactorRoutes } from './second-factor-routes.tsx';
import { signInRoutes } from './sign-in-routes.tsx';

export const routes = new Hono<Env>()
  .route('/', signInRoutes)
  .route('/', linkRoutes)
  .route('/', providerRoutes)
  .route('/', passkeyRoutes)
  .route('/', secondFactorRoutes)
  .route('/', accountRoutes)
  .route('/', outboxRoutes);
