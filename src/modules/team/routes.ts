import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { answerRoutes } from './answer-routes.tsx';
import { invitationRoutes } from './invitation-routes.tsx';
import { inviteListRoutes } from './invite-list-routes.tsx';
import { inviteRoutes } from './invite-routes.tsx';
import { listRoutes } from './list-routes.tsx';

/** All pages of this module; a fixed word comes before a parameter in its place. */
export const routes = new Hono<Env>()
  .route('/', listRoutes)
  .route('/', inviteListRoutes)
  .route('/', inviteRoutes)
  .route('/', invitationRoutes)
  .route('/', answerRoutes);
