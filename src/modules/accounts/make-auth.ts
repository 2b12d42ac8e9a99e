import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { magicLink } from 'better-auth/plugins/magic-link';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { IdentityProvider } from '#platform/config';
import type { Database } from '#platform/database/deed';
import { cookieName } from '#platform/http/cookies';
import { isDemonstrationEmail } from './demonstration.ts';
import { returnPath } from './errand.tsx';
import { newRecoveryCodes } from './recovery-codes.ts';
import { longestSeconds } from './session.ts';
import { findAccount } from './store.ts';

export type Auth = ReturnType<typeof makeAuth>;

/** What a network's better-auth stands on. */
export interface Place {
  db: Database;
  secret: string;
  slug: string;
  name: string;
  origin: string;
  root: string;
  demonstration: boolean;
}

/**
 * One network's better-auth. Our own forms call it on the server; its HTTP endpoints stay shut, except the
 * return from an identity provider. The session cookie is written by us (`enter.ts`).
 */
export function makeAuth(place: Place, providers: readonly IdentityProvider[]) {
  return betterAuth({
    appName: place.name,
    baseURL: place.origin + place.root + returnPath,
    secret: place.secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: { db: place.db, type: 'postgres', transaction: true },
    advanced: advanced(place),
    user: { modelName: 'accountUser' },
    session: { expiresIn: longestSeconds, disableSessionRefresh: true, freshAge: 60 * 60 },
    account: {
      modelName: 'credential',
      accountLinking: { requireLocalEmailVerified: false },
      updateAccountOnSignIn: false,
    },
    verification: { storeIdentifier: 'hashed' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 200,
      revokeSessionsOnPasswordReset: true,
    },
    databaseHooks: {
      session: { create: { before: async ({ userId }) => (await isOpen(place, userId)) && noAddress } },
      account: { create: { before: async () => noTokens } },
    },
    plugins: [
      secondFactor(),
      magicLink({ disableSignUp: true, sendMagicLink: async () => {} }),
      passkeys(place),
      oidc(providers),
    ],
  });
}

const advanced = ({ slug, origin, root }: Place) => ({
  cookiePrefix: `maillage_${slug}`,
  cookies: { session_token: { name: cookieName(slug, 'session') } },
  useSecureCookies: false,
  defaultCookieAttributes: { path: `${root}/`, secure: origin.startsWith('https:') },
  ipAddress: { disableIpTracking: true },
  database: { generateId: false as const, validateSchema: false },
});

/** A deactivated account gets no session, whichever way it came; nor one of the demonstration anywhere else. */
async function isOpen({ db, demonstration }: Place, userId: string): Promise<boolean> {
  const account = await findAccount(db, userId);
  if (!account || account.deactivatedAt) return false;
  return demonstration || !isDemonstrationEmail(account.email);
}

/** Where somebody signs in from is nobody's business: the device's own words are enough to recognise it. */
const noAddress = { data: { ipAddress: undefined } };

/** An identity provider is asked who somebody is, once: its tokens are of no further use, so none is kept. */
const noTokens = {
  data: {
    accessToken: undefined,
    refreshToken: undefined,
    idToken: undefined,
    accessTokenExpiresAt: undefined,
    refreshTokenExpiresAt: undefined,
    scope: undefined,
  },
};

/** better-auth asks for the code after a password only; here it is asked after a link and a provider as well. */
function secondFactor() {
  const plugin = twoFactor({
    // Who proves what is asked before (`doubtOf`): a password, or a recent sign-in where there is none.
    allowPasswordless: true,
    backupCodeOptions: { customBackupCodesGenerate: newRecoveryCodes },
  });
  const askedAfter = new Set(['/sign-in/email', '/magic-link/verify', '/callback/:id']);
  for (const hook of plugin.hooks.after) hook.matcher = ({ path }) => askedAfter.has(path ?? '');
  return plugin;
}

/** A passkey that checked its owner (finger, face, PIN) is two factors in one; any other is refused. */
const passkeys = ({ name, origin }: Place) =>
  passkey({
    rpID: new URL(origin).hostname,
    rpName: name,
    origin,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    authentication: {
      async afterVerification({ verification }) {
        if (!verification.authenticationInfo.userVerified)
          throw new Error('The passkey did not check its owner.');
      },
    },
    schema: { passkey: { fields: { credentialID: 'credentialId' } } },
  });

const oidc = (providers: readonly IdentityProvider[]) =>
  genericOAuth({
    config: providers.map(({ id, name, issuer, clientId, clientSecret }) => ({
      providerId: id,
      name,
      discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
      clientId,
      clientSecret,
      scopes: ['openid', 'email'],
      disableSignUp: true,
      requireIdTokenVerification: true,
    })),
  });
