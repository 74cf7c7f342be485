export type { Json, NewEvent, StoredEvent } from './event.js';
export type { Database, DatabaseOf, Transaction, WorkContext } from './transaction.js';
