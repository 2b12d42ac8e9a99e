import { domainToASCII } from 'node:url';
import { isLocal } from '#platform/http/address';
import type { Network } from '#platform/networks';
import { wronglyTyped } from './command.ts';
import type { Opened } from './open-database.ts';

const hostName = /^(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/;

/** Host names as browsers ask for them: small letters, accents in their ASCII form, no port. */
export function usableHosts(typed: readonly string[]): string[] {
  const hosts = typed.map((text) => {
    const host = /[^\p{L}\p{M}\p{N}.-]/u.test(text) ? '' : domainToASCII(text);
    if (!hostName.test(host))
      throw wronglyTyped(
        `«\u00a0${text}\u00a0» n’est pas un nom d’hôte. Attendu\u00a0: un nom comme espaces.example.org, sans https://, sans port et sans chemin.`,
      );
    return host;
  });
  return [...new Set(hosts)];
}

/** Who has just made a network and gives it no name would look for it elsewhere in vain. */
export function tellWhoReaches(
  network: Network,
  { config, print }: Pick<Opened, 'config'> & { print: (line: string) => void },
): void {
  if (network.hosts.length > 0) return;
  if (network.isDefault && !isLocal(new URL(config.MAILLAGE_ORIGIN).host)) return;
  print(
    `Sans nom d’hôte, seule cette machine l’atteint, par localhost\u00a0: maillage network host ${network.slug} <hôte> lui en donne un.`,
  );
}
