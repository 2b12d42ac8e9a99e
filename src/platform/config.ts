import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);

/** A service that says who somebody is, such as ProConnect or the département's own Keycloak. */
const IdentityProvider = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,30}$/),
  name: z.string().min(1),
  issuer: z.url({ protocol: /^https?$/ }),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
});

export type IdentityProvider = z.output<typeof IdentityProvider>;

const readJson = (text: string, context: z.RefinementCtx): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue('not JSON');
    return z.NEVER;
  }
};

const yesOrNo = z.enum(['yes', 'no']).transform((answer) => answer === 'yes');

/**
 * Every setting of the program, read from the environment once. The description is what
 * `maillage config` prints and what an error message expects.
 */
export const settings = {
  PORT: port.default(3000).describe('port that the program listens on, 0 to 65535'),
  HOST: z
    .string()
    .min(1)
    .default('localhost')
    .describe('address that the program listens on, such as localhost or 0.0.0.0'),
  MAILLAGE_ORIGIN: z
    .url({ protocol: /^https?$/ })
    .transform((origin) => new URL(origin).origin)
    .optional()
    .describe(
      'public address of the default network, such as https://espaces.example.org; by default http://localhost:PORT',
    ),
  MAILLAGE_DATA: z
    .string()
    .min(1)
    .default('var')
    .describe('folder of the database, the files and the backups'),
  MAILLAGE_DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe(
      'address of a PostgreSQL 18 server, such as postgresql://user:password@host/maillage; by default the embedded server',
    ),
  MAILLAGE_DATABASE_CONNECTIONS: z.coerce
    .number()
    .int()
    .min(2)
    .max(200)
    .default(10)
    .describe('connections kept to the database, 2 to 200'),
  MAILLAGE_SECRET: z
    .string()
    .min(32)
    .optional()
    .describe(
      'secret that signs tokens, 32 characters or more; by default made once and kept in the data folder',
    ),
  MAILLAGE_DEMONSTRATION: yesOrNo
    .prefault('yes')
    .describe('yes: the first start tells the demonstration network; no: it starts empty'),
  MAILLAGE_LOG: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('least severe event that is logged: debug, info, warn, error or silent'),
  MAILLAGE_TRUST_PROXY: yesOrNo
    .prefault('no')
    .describe('yes behind a reverse proxy that sets X-Forwarded-For, else no'),
  MAILLAGE_MAIL_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe('mail server, such as smtp://user:password@host:587; by default mail goes to the outbox page'),
  MAILLAGE_MAIL_FROM: z
    .string()
    .default('Maillage <ne-pas-repondre@maillage.example>')
    .describe('sender of the mail'),
  MAILLAGE_TILES_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('map tiles, such as https://tiles.example.org/{z}/{x}/{y}.png; served through our own origin'),
  MAILLAGE_FILES_URL: z
    .url({ protocol: /^s3$/ })
    .optional()
    .describe('object store for files, such as s3://key:secret@host/bucket; by default the data folder'),
  MAILLAGE_OIDC: z
    .string()
    .transform(readJson)
    .pipe(z.array(IdentityProvider))
    .optional()
    .describe('JSON list of identity providers: [{ "id", "name", "issuer", "clientId", "clientSecret" }]'),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('address of an OpenTelemetry collector; by default nothing is sent'),
} satisfies Record<string, z.ZodType>;

const Settings = z.object(settings);

export type Config = z.output<typeof Settings> & { MAILLAGE_ORIGIN: string };

/** A setting that cannot be used, and what was expected: « PORT: "abc" is not usable; expected port…, 0 to 65535 ». */
export interface WrongSetting {
  name: string;
  value: string | undefined;
  expected: string;
}

/** Reads the settings; every wrong one is named, not only the first. */
export function readConfig(
  environment: Record<string, string | undefined>,
): { config: Config } | { wrong: WrongSetting[] } {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([name, value]) => name in settings && value !== ''),
  );
  const read = Settings.safeParse(given);
  if (read.success) {
    return {
      config: {
        ...read.data,
        MAILLAGE_ORIGIN: read.data.MAILLAGE_ORIGIN ?? `http://localhost:${read.data.PORT}`,
      },
    };
  }

  const names = [...new Set(read.error.issues.map((issue) => String(issue.path[0])))];
  return { wrong: names.map((name) => ({ name, value: given[name], expected: expectationOf(name) })) };
}

const expectationOf = (name: string): string => settings[name as keyof typeof settings].description ?? '';
