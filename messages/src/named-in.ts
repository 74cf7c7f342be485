import type { Catalogue } from '@eenloket/catalogue';
import type { Text } from '@eenloket/kit';
import type { StoredEvent } from '@eenloket/store';

/** The names by which a resident knows a service and an organisation. */
export type Names = Pick<Catalogue, 'packs' | 'organisations'>;

/** What an event is about, by name, as far as it is known. */
export interface Named {
  readonly service?: Text;
  readonly organisation?: Text;
}

/** A part is called `<journey>.<authority>-<service>`, and after a further dot by its child. */
const slugOf = (partId: string): string | undefined => partId.split('.')[1];

/** The journey that a part belongs to: its id stands before the first dot. Pure. */
export const journeyOfPart = (partId: unknown): string | undefined =>
  typeof partId === 'string' && partId.includes('.') ? partId.split('.')[0] : undefined;

/** The service of an event's part and the organisation that speaks, by name. Pure. */
export const namedIn = ({ data, organisation }: StoredEvent, names: Names | undefined): Named => {
  if (!names) return {};
  const { partId } = data;
  const slug = typeof partId === 'string' ? slugOf(partId) : undefined;
  const pack = [...names.packs.values()].find(({ id }) => id.replaceAll('/', '-') === slug);
  const speaker = names.organisations.get(organisation)?.name;
  return { ...(pack ? { service: pack.title } : {}), ...(speaker ? { organisation: speaker } : {}) };
};
