export { CRASH_POINTS, crashPoint, type CrashPoint } from './crash-point.js';
export { openDatabase, type DatabaseOptions } from './database/open-database.js';
export type { Json, NewEvent, StoredEvent } from './event.js';
export { launchPostgres, type LaunchedPostgres, type LaunchOptions } from './launcher/launch-postgres.js';
export { applicationUrl } from './migrations/application-role.js';
export { migrate } from './migrations/migrate.js';
export { readMigrations, type Migration, type MigrationDirectory } from './migrations/migration.js';
export type { Subscription } from './relay/subscription.js';
export type { Database, DatabaseOf, Transaction, TransactionOptions, WorkContext } from './transaction.js';
