import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A person as the identity provider knows her. */
export interface Known {
  email: string;
  email_verified: boolean;
}

export interface TestProvider {
  issuer: string;
  /** Goes through the provider's pages as this person, from its address to the one it sends her back to. */
  walk(address: string, person: string): Promise<string>;
  close(): Promise<void>;
}

// `oidc-provider` ships no types: this is what the tests use of it.
interface Oidc {
  callback(): RequestListener;
  interactionFinished(request: IncomingMessage, response: ServerResponse, result: object): Promise<void>;
  Grant: new (of: {
    accountId: string;
    clientId: string;
  }) => { addOIDCScope(scope: string): void; save(): Promise<void> };
}

/** A real OpenID provider on this machine, with these people and one client. */
export async function openProvider(
  client: { id: string; secret: string; redirectUri: string },
  people: Record<string, Known>,
): Promise<TestProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const provider = await makeProvider(issuer, client, people);
  const answer = provider.callback();
  let person = '';
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/personne/')) return answer(request, response);
    void provider.interactionFinished(request, response, { login: { accountId: person } });
  });
  return {
    issuer,
    walk(address, as) {
      person = as;
      return walkUntilAway(address, issuer);
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function makeProvider(
  issuer: string,
  client: { id: string; secret: string; redirectUri: string },
  people: Record<string, Known>,
): Promise<Oidc> {
  const module = (await import('oidc-provider' as string)) as {
    default: new (issuer: string, options: object) => Oidc;
  };
  const provider: Oidc = new module.default(issuer, {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [client.redirectUri] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'] },
    conformIdTokenClaims: false,
    ttl: { Interaction: 600, Grant: 600, Session: 600, AccessToken: 600, IdToken: 600 },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_ctx: unknown, { uid }: { uid: string }) => `/personne/${uid}` },
    findAccount: (_ctx: unknown, accountId: string) => ({
      accountId,
      claims: async () => ({ sub: accountId, ...people[accountId] }),
    }),
    // Everybody consents: consent is not what is tried here.
    async loadExistingGrant(ctx: { oidc: { session: { accountId: string }; client: { clientId: string } } }) {
      const grant = new provider.Grant({
        accountId: ctx.oidc.session.accountId,
        clientId: ctx.oidc.client.clientId,
      });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
  });
  return provider;
}

/** Follows redirections with cookies, as a browser does, until one leads away from the provider. */
async function walkUntilAway(start: string, issuer: string): Promise<string> {
  const cookies = new Map<string, string>();
  let address = start;
  while (address.startsWith(issuer)) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const reply = await fetch(address, { redirect: 'manual', headers: { cookie } });
    for (const line of reply.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    const location = reply.headers.get('location');
    if (location === null) throw new Error(`The provider stopped: ${reply.status} ${await reply.text()}`);
    address = new URL(location, address).href;
  }
  return address;
}
