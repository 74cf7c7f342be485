/** A site that lets people log in through the development provider. */
export interface ProviderClient {
  /** `counter` or `desk`. */
  readonly id: string;
  readonly secret: string;
  /** Whom it serves: residents bring a BSN, workers an organisation and roles. */
  readonly audience: 'residents' | 'workers';
  readonly redirectUris: readonly string[];
  readonly postLogoutRedirectUris: readonly string[];
}
