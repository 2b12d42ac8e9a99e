import { Hono } from 'hono';
import type { Env } from '#platform/http/env';
import { answerRoutes } from './answer-routes.tsx';
import { codeRoutes } from './code-routes.tsx';
import { departureRoutes } from './departure-routes.tsx';
import { invitationRoutes } from './invitation-routes.tsx';
import { inviteListRoutes } from './invite-list-routes.tsx';
import { inviteRoutes } from './invite-routes.tsx';
import { listRoutes } from './list-routes.tsx';
import { personRoutes } from './person-routes.tsx';
import { replacementRoutes } from './replacement-routes.tsx';
import { roleRoutes } from './role-routes.tsx';

/** All pages of this module; a fixed word comes before a parameter in its place. */
export const routes = new Hono<Env>()
  .route('/', listRoutes)
  .route('/', inviteListRoutes)
  .route('/', inviteRoutes)
  .route('/', invitationRoutes)
  .route('/', personRoutes)
  .route('/', roleRoutes)
  .route('/', replacementRoutes)
  .route('/', departureRoutes)
  .route('/', codeRoutes)
  .route('/', answerRoutes);
