import { Form } from '@eenloket/design';
import type { ReactNode } from 'react';
import type { Visit } from '../worker/visit.js';
import { ONCE } from './run-on-case.js';

/** A form of the case page: posts to `/zaak/<id>/<act>`, counts once. */
export const CaseForm = ({
  visit,
  caseId,
  act,
  once,
  hidden,
  inline,
  label,
  children,
}: {
  readonly visit: Visit;
  readonly caseId: string;
  readonly act: string;
  /** Makes the form count once: new for every page shown. */
  readonly once: string;
  readonly hidden?: Readonly<Record<string, string>>;
  readonly inline?: boolean;
  readonly label?: string;
  readonly children: ReactNode;
}) => (
  <Form
    action={`/${visit.language}/zaak/${caseId}/${act}`}
    csrfToken={visit.csrfToken}
    hidden={{ [ONCE]: once, ...hidden }}
    inline={inline}
    label={label}
  >
    {children}
  </Form>
);
