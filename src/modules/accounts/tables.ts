// Written by `npm run tables` from the migrated database: change a migration, not this file.
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

export interface AccountUserTable {
  id: string;
  email: string;
  emailVerified: Generated<boolean>;
  name: GeneratedAlways<string>;
  twoFactorEnabled: Generated<boolean>;
  deactivatedAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  createdAt: ColumnType<Date, Date | string | undefined, Date | string>;
  updatedAt: ColumnType<Date, Date | string | undefined, Date | string>;
}

export interface CredentialTable {
  id: Generated<string>;
  userId: string;
  providerId: string;
  accountId: string;
  password: string | null;
  createdAt: ColumnType<Date, Date | string | undefined, Date | string>;
  updatedAt: ColumnType<Date, Date | string | undefined, Date | string>;
}

export interface PasskeyTable {
  id: Generated<string>;
  userId: string;
  name: string | null;
  publicKey: string;
  credentialId: string;
  counter: number;
  deviceType: string;
  backedUp: boolean;
  transports: string | null;
  aaguid: string | null;
  createdAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
}

export interface RoleGrantTable {
  id: Generated<string>;
  personId: string;
  role: string;
  communes: Generated<string[]>;
  epcis: Generated<string[]>;
  spaces: Generated<string[]>;
  startsAt: ColumnType<Date, Date | string, Date | string>;
  endsAt: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
  grantedBy: string;
}

export interface SessionTable {
  id: Generated<string>;
  userId: string;
  token: string;
  userAgent: string | null;
  shared: Generated<boolean>;
  beganAt: ColumnType<Date, Date | string | undefined, Date | string>;
  seenAt: ColumnType<Date, Date | string | undefined, Date | string>;
  endsAt: ColumnType<Date, Date | string | undefined, Date | string>;
  createdAt: ColumnType<Date, Date | string | undefined, Date | string>;
  updatedAt: ColumnType<Date, Date | string | undefined, Date | string>;
  expiresAt: ColumnType<Date, Date | string, Date | string>;
}

export interface TwoFactorTable {
  id: Generated<string>;
  userId: string;
  secret: string;
  backupCodes: string;
  verified: Generated<boolean>;
  failedVerificationCount: Generated<number>;
  lockedUntil: ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;
}

export interface VerificationTable {
  id: Generated<string>;
  identifier: string;
  value: string;
  expiresAt: ColumnType<Date, Date | string, Date | string>;
  createdAt: ColumnType<Date, Date | string | undefined, Date | string>;
  updatedAt: ColumnType<Date, Date | string | undefined, Date | string>;
}

declare module '#platform/database/tables' {
  interface Tables {
    accountUser: AccountUserTable;
    credential: CredentialTable;
    passkey: PasskeyTable;
    roleGrant: RoleGrantTable;
    session: SessionTable;
    twoFactor: TwoFactorTable;
    verification: VerificationTable;
  }
}
