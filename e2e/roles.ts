import type { Role } from '#platform/access';
import { type Visitor, visitor } from '../src/testing.ts';
import type { World } from './world.ts';

export const roles: readonly Role[] = ['coordinator', 'ambassador', 'animator', 'partner', 'inhabitant'];

/** Whoever may open a page: nobody in particular, or one of the demonstration's accounts. */
export type Whoever = Role | 'anyone';

/** Somebody of the demonstration, signed in as its own sign-in page explains; in the network under `root`. */
export async function visitorAs(world: World, whoever: Whoever, root = ''): Promise<Visitor> {
  const self = visitor(world.program, world.origin());
  if (whoever === 'anyone') return self;

  const email = `${whoever}@maillage.example`;
  const entry = await self.submit(`${root}/connexion`, { email, password: 'demonstration' });
  if (entry.location?.includes('/connexion/code')) {
    const { text } = await self.get(entry.location);
    const [, code = ''] = new RegExp(`${email}[^0-9]*(\\d{6})`).exec(text.replaceAll('<wbr/>', '')) ?? [];
    await self.submit(entry.location, { code });
  }
  if (!isSignedIn(self)) throw new Error(`${email} could not sign in: ${entry.status} ${entry.location}`);
  return self;
}

const isSignedIn = ({ cookies }: Visitor): boolean =>
  [...cookies.keys()].some((name) => name.endsWith('_session'));
