import { createPrivateKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
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

function isRsaKey(file: string): boolean {
  try {
    return createPrivateKey(readFileSync(file)).asymmetricKeyType === 'rsa';
  } catch {
    return false;
  }
}

const yesOrNo = z.enum(['yes', 'no']).transform((answer) => answer === 'yes');

/**
 * Every setting of the program, read from the environment once. The description, in French as
 * whoever runs it reads, is what `maillage config` prints and what an error message expects.
 */
export const settings = {
  PORT: port.default(3000).describe('port où le programme écoute, de 0 à 65535'),
  HOST: z
    .string()
    .min(1)
    .default('localhost')
    .describe('adresse où le programme écoute, comme localhost ou 0.0.0.0'),
  MAILLAGE_ORIGIN: z
    .url({ protocol: /^https?$/ })
    .transform((origin) => new URL(origin).origin)
    .optional()
    .describe(
      'adresse publique du réseau par défaut, comme https://espaces.example.org ; sinon http://localhost:PORT',
    ),
  MAILLAGE_DATA: z
    .string()
    .min(1)
    .default('var')
    .describe('dossier de la base, des fichiers et des sauvegardes'),
  MAILLAGE_DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/ })
    .optional()
    .describe(
      'adresse d’un serveur PostgreSQL 18, comme postgresql://nom:motdepasse@hote/maillage ; sinon le serveur embarqué',
    ),
  MAILLAGE_DATABASE_CONNECTIONS: z.coerce
    .number()
    .int()
    .min(2)
    .max(200)
    .default(10)
    .describe('connexions gardées à la base, de 2 à 200'),
  MAILLAGE_SECRET: z
    .string()
    .min(32)
    .optional()
    .describe(
      'secret qui signe les jetons, 32 caractères ou plus ; sinon fait une fois et gardé dans le dossier des données',
    ),
  MAILLAGE_DEMONSTRATION: yesOrNo
    .prefault('yes')
    .describe('yes : le premier démarrage raconte le réseau de démonstration ; no : il commence vide'),
  MAILLAGE_LOG: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('événement le moins grave qui est noté : debug, info, warn, error ou silent'),
  MAILLAGE_TRUST_PROXY: yesOrNo
    .prefault('no')
    .describe('yes derrière un mandataire qui pose X-Forwarded-For, sinon no'),
  MAILLAGE_MAIL_URL: z
    .url({ protocol: /^smtps?$/ })
    .optional()
    .describe(
      'serveur de courriel, comme smtp://nom:motdepasse@hote:587 ; sinon, et dans une démonstration, les courriels restent dans la page « Courriels »',
    ),
  MAILLAGE_MAIL_FROM: z
    .string()
    .default('Maillage <ne-pas-repondre@maillage.example>')
    .describe('expéditeur des courriels'),
  MAILLAGE_MAIL_RETURN: z
    .email()
    .max(90)
    .optional()
    .describe(
      'adresse où revient ce qui n’a pas pu être remis, comme retours@espaces.example.org ; chaque courriel y reçoit la sienne (retours+…@) ; sinon celle de l’expéditeur',
    ),
  MAILLAGE_MAIL_REPLIES: z
    .email()
    .regex(/^[^@+]{1,20}@/)
    .max(90)
    .optional()
    .describe(
      'adresse où arrivent les réponses aux discussions, comme reponses@espaces.example.org (20 caractères au plus avant le @, sans +) ; chaque membre y a la sienne (reponses+…@) ; sinon on répond sur la page',
    ),
  MAILLAGE_LMTP_PORT: port
    .optional()
    .describe(
      'port où le serveur de courriel de la machine remet ce qui arrive (LMTP), de 0 à 65535 ; sinon aucun',
    ),
  MAILLAGE_LMTP_HOST: z
    .string()
    .min(1)
    .default('localhost')
    .describe('adresse où il le remet, comme localhost : jamais une adresse publique'),
  MAILLAGE_MAIL_WEBHOOK_SECRET: z
    .string()
    .min(32)
    .optional()
    .describe(
      'secret qui signe ce qu’un autre programme remet à /courrier-entrant, 32 caractères ou plus ; sinon rien n’y est pris',
    ),
  MAILLAGE_DKIM_DOMAIN: z
    .hostname()
    .optional()
    .describe(
      'domaine qui signe les courriels, comme espaces.example.org ; les trois réglages DKIM vont ensemble',
    ),
  MAILLAGE_DKIM_SELECTOR: z
    .string()
    .regex(/^[a-z0-9-]{1,63}$/)
    .optional()
    .describe('nom de la clé sous ce domaine, comme maillage2026 : minuscules, chiffres et tirets'),
  MAILLAGE_DKIM_KEY: z
    .string()
    .refine(isRsaKey)
    .optional()
    .describe('fichier de la clé privée qui signe, RSA en PEM, avec les deux autres réglages DKIM'),
  MAILLAGE_TILES_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'tuiles de carte, comme https://tuiles.example.org/{z}/{x}/{y}.png ; servies par notre propre adresse',
    ),
  MAILLAGE_FILES_URL: z
    .url({ protocol: /^s3$/ })
    .optional()
    .describe(
      'stockage d’objets pour les fichiers, comme s3://cle:secret@hote/seau ; sinon le dossier des données',
    ),
  MAILLAGE_PRIVATE_CALLBACKS: yesOrNo
    .prefault('no')
    .describe(
      'yes : les programmes abonnés aux flux (WebSub) peuvent être à l’intérieur du réseau ; no : sur l’internet public seulement',
    ),
  MAILLAGE_OIDC: z
    .string()
    .transform(readJson)
    .pipe(z.array(IdentityProvider))
    .optional()
    .describe(
      'liste JSON de fournisseurs d’identité : [{ "id", "name", "issuer", "clientId", "clientSecret" }]',
    ),
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('adresse d’un collecteur OpenTelemetry ; sinon rien n’est envoyé'),
} satisfies Record<string, z.ZodType>;

const signing = ['MAILLAGE_DKIM_DOMAIN', 'MAILLAGE_DKIM_SELECTOR', 'MAILLAGE_DKIM_KEY'] as const;

/** A signature needs all of its settings: the first that is missing is named. */
const Settings = z.object(settings).check(({ value, issues }) => {
  const missing = signing.filter((name) => value[name] === undefined);
  const [first] = missing;
  if (first && missing.length < signing.length)
    issues.push({ code: 'custom', message: 'missing', path: [first], input: value });
});

export type Config = z.output<typeof Settings> & { MAILLAGE_ORIGIN: string };

/** A setting that cannot be used, and what was expected: « PORT : "abc" ne convient pas ». */
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
