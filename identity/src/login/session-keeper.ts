import { CodedError, err, ok, type Instant, type Result } from '@eenloket/kit';
import type { Transaction } from '@eenloket/store';
import {
  deleteExpired,
  deleteSession,
  insertSession,
  selectSession,
  updateActingFor,
  updateSeen,
  type SessionRow,
  type WorkerAccount,
} from '../store/session-rows.js';
import type { Access } from './access.js';
import { expired, lifetime, plusMinutes } from './lifetime.js';
import { bearsMark, csrfToken, hashSecret, newSecret } from './secret.js';
import type { Session, SessionErrorCode, SiteLoginOptions } from './site-login.js';

/** Sessions of one site in the database, by the secret in the browser's cookie. */
export class SessionKeeper {
  constructor(private readonly options: SiteLoginOptions) {}

  /** Starts a session under a new secret, and throws out those that are over for long. */
  async start(
    tx: Transaction,
    session: Pick<SessionRow, 'personId' | 'worker' | 'assurance' | 'idToken'>,
  ): Promise<string> {
    const now = this.options.systemClock.now();
    await deleteExpired(tx, {
      seenBefore: plusMinutes(now, -lifetime.idle_minutes - lifetime.remembered_minutes),
      begunBefore: plusMinutes(now, -lifetime.absolute_minutes - lifetime.remembered_minutes),
    });
    const secret = newSecret(this.options.random);
    await insertSession(tx, hashSecret(secret), { ...session, site: this.options.site, createdAt: now });
    return secret;
  }

  /** The stored session behind a secret, if it is of this site and not over. */
  async find(tx: Transaction, secret: string): Promise<Result<SessionRow, CodedError<SessionErrorCode>>> {
    const row = await selectSession(tx, hashSecret(secret));
    if (!row) return err(noSession());
    if (row.site !== this.options.site)
      return err(
        new CodedError(
          'identity.wrongSite',
          `This session belongs to the site "${row.site}": log in here as well.`,
        ),
      );
    if (expired(row, this.options.systemClock.now()))
      return err(
        new CodedError(
          'identity.sessionExpired',
          'The session is over: log in again; what was saved is kept.',
        ),
      );
    return ok(row);
  }

  /**
   * Whose form this is, by the token in it: of who has the session behind the secret, also when that is over or the form is of
   * an earlier one; undefined when it is somebody else's or nobody's.
   */
  async ownerOfForm(tx: Transaction, secret: string, token: string): Promise<string | undefined> {
    const row = await selectSession(tx, hashSecret(secret));
    if (row?.site !== this.options.site) return undefined;
    const owner = ownerOf(row.site, row.worker, row.personId ?? '', row.actingFor ?? undefined);
    return bearsMark(this.options.sessionKey, token, owner) ? owner : undefined;
  }

  /** The same owner, by what is known of a session that holds. */
  ownerOf(access: Access): string {
    return access.kind === 'worker'
      ? ownerOf(this.options.site, { id: access.workerId, organisation: access.organisation }, '', undefined)
      : ownerOf(this.options.site, null, access.personId, access.actingFor?.id);
  }

  /** The session for the site's pages; notes its use, at most once a minute to spare the database. */
  async use(tx: Transaction, secret: string, row: SessionRow): Promise<Session> {
    const now = this.options.systemClock.now();
    if (plusMinutes(row.lastSeenAt, 1) <= now) await updateSeen(tx, hashSecret(secret), now);
    const access = await this.accessOf(tx, row);
    return { access, csrfToken: csrfToken(this.options.sessionKey, secret, this.ownerOf(access)) };
  }

  /** Acts under this mandate from now on; `null` is for oneself. */
  async actFor(tx: Transaction, secret: string, mandateId: string | null): Promise<void> {
    await updateActingFor(tx, hashSecret(secret), mandateId);
  }

  /** Ends a session of this site. */
  async end(tx: Transaction, secret: string): Promise<void> {
    await deleteSession(tx, hashSecret(secret), this.options.site);
  }

  private async accessOf(tx: Transaction, row: SessionRow): Promise<Access> {
    const { assurance, worker, personId, actingFor } = row;
    if (worker) {
      const { id, name, organisation, roles } = worker;
      return { kind: 'worker', workerId: id, name, organisation, roles, assurance };
    }
    const resident = { kind: 'resident', personId: personId ?? '', assurance } as const;
    if (actingFor === null) return resident;
    // Looked up on every request: a mandate that ended stops at once.
    const held = await this.options.mandates.heldBy(tx, resident.personId);
    const mandate = held.find(({ id }) => id === actingFor);
    return mandate ? { ...resident, actingFor: mandate } : { ...resident, mandateEnded: true };
  }
}

// Site, organisation and person, and for whom she acted: what was typed for another is not shown as her own.
const ownerOf = (
  site: string,
  worker: Pick<WorkerAccount, 'id' | 'organisation'> | null,
  personId: string,
  mandate: string | undefined,
): string => JSON.stringify([site, worker && [worker.organisation, worker.id], personId, mandate ?? null]);

/** Nobody is logged in. */
export const noSession = (): CodedError<SessionErrorCode> =>
  new CodedError('identity.noSession', 'Nobody is logged in: log in first.');

/** The moment until which a login that begins now may come back. */
export const attemptEnds = (now: Instant): Instant => plusMinutes(now, lifetime.attempt_minutes);
