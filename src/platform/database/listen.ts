import pg from 'pg';

export interface Changes {
  close(): Promise<void>;
}

interface Ears {
  /** What a network shows has changed; without a schema, anything may have, unheard. */
  revision(schema?: string): void;
  networks(): void;
  /** What modules hear, by their channels; without words, anything may have been said unheard. */
  channels?: ReadonlyMap<string, (words?: string) => void>;
}

const retryMilliseconds = 500;

/** Hears from the database what any process changed, and says that anything may have changed after a cut. */
export async function listenForChanges(connectionString: string, ears: Ears): Promise<Changes> {
  let client: pg.Client | null = null;
  let closed = false;
  let waiting: NodeJS.Timeout | null = null;

  async function open(): Promise<void> {
    // Hours may pass in silence: a router that forgets the connection must be noticed.
    const next = new pg.Client({ connectionString, application_name: 'maillage listening', keepAlive: true });
    next.on('error', () => {});
    next.on('end', () => !closed && retry());
    next.on('notification', ({ channel, payload }) => {
      if (channel === 'maillage_revision') ears.revision(payload);
      else if (channel === 'maillage_networks') ears.networks();
      else ears.channels?.get(channel)?.(payload);
    });
    await next.connect();
    const own = [...(ears.channels?.keys() ?? [])].map(
      (channel) => `; listen ${next.escapeIdentifier(channel)}`,
    );
    await next.query(`listen maillage_revision; listen maillage_networks${own.join('')}`);
    client = next;
    ears.revision();
    ears.networks();
    for (const hear of ears.channels?.values() ?? []) hear();
  }

  /** A connection that fails says so twice, by its end and by its refusal: one of them is enough. */
  function retry(): void {
    ears.revision();
    if (waiting) return;
    waiting = setTimeout(() => {
      waiting = null;
      if (!closed) open().catch(retry);
    }, retryMilliseconds);
  }

  await open();
  return {
    async close() {
      closed = true;
      await client?.end();
    },
  };
}
