import { getSignedCookie } from 'hono/cookie';
import { anonymous, type Viewer } from '#platform/access';
import { cookieName } from '#platform/http/cookies';
import type { Ask } from '#platform/http/env';
import { isGlance } from '#platform/http/sockets';
import { GoFirst } from '#platform/session/go-first';
import { isDemonstrationEmail } from './demonstration.ts';
import { secondFactorPath } from './errand.tsx';
import { endOf, guardedRoles, isStale, needsSecondFactor } from './session.ts';
import { type FoundSession, findSession, touchSession } from './session-store.ts';

/** Who asks, by the session cookie. A guarded role counts only once its second factor is set up. */
export async function viewerOf(c: Ask): Promise<Viewer> {
  const network = c.get('network');
  const token = await getSignedCookie(c, c.get('secret'), cookieName(network.slug, 'session'));
  if (!token) return anonymous;
  const { db, now } = c.var;
  const session = await findSession(db, token, now);
  if (!session) return anonymous;
  if (isDemonstrationEmail(session.email) && !network.demonstration) return anonymous;
  if (session.endsAt <= now || session.deactivatedAt) {
    c.set('formerSignIn', { personId: session.personId, shared: session.shared });
    return anonymous;
  }

  c.set('signIn', { id: session.id, shared: session.shared, beganAt: session.beganAt });
  if (isStale(session.seenAt, now) && !isGlance(c))
    await touchSession(db, session, { seenAt: now, endsAt: endOf(session.shared, now) });
  return asViewer(c, session);
}

function asViewer(c: Ask, { personId, name, email, grants, twoFactorEnabled }: FoundSession): Viewer {
  const viewer = { ...anonymous, personId, name, email };
  if (twoFactorEnabled || !needsSecondFactor(grants)) return { ...viewer, grants };
  if (isExtranet(c.var.path)) throw new GoFirst(secondFactorPath);
  return { ...viewer, grants: grants.filter((grant) => !guardedRoles.includes(grant.role)) };
}

/** The account's own pages stay open: that is where the second factor is set up. */
const isExtranet = (path: string): boolean => /^\/extranet(?!\/compte(\/|$))/.test(path);
