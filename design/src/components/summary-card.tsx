import type { Language } from '@eenloket/kit';
import type { ReactNode } from 'react';
import { OrganisationIcon, type OrganisationKind } from '../pictures/organisation-icon.js';
import { DataList, type DataItem } from './data-list.js';

/** What one organisation will receive: check it before you send it. */
export const SummaryCard = ({
  language,
  organisation,
  title,
  items,
  children,
}: {
  readonly language: Language;
  readonly organisation: OrganisationKind;
  readonly title: string;
  readonly items: readonly DataItem[];
  /** What happens after sending, or buttons of this part. */
  readonly children?: ReactNode;
}) => (
  <section className="eenloket-card eenloket-flow">
    <h2 className="utrecht-heading-3 eenloket-with-icon">
      <OrganisationIcon kind={organisation} />
      <span>{title}</span>
    </h2>
    <DataList language={language} items={items} />
    {children}
  </section>
);
