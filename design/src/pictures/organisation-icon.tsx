import type { ReactNode } from 'react';

/** Kinds of parties that a resident meets. */
export type OrganisationKind =
  'municipality' | 'childBenefit' | 'allowances' | 'insurer' | 'contactCentre' | 'register' | 'person';

const drawings: Readonly<Record<OrganisationKind, ReactNode>> = {
  municipality: <path d="M3 21h18M5 21V10m14 11V10M9 21v-6h6v6M3 10l9-6 9 6zM12 4V2" />,
  childBenefit: (
    <>
      <circle cx="12" cy="7" r="3.5" />
      <path d="M5 21c0-5 3-8 7-8s7 3 7 8M10.5 7.2h.1m2.8 0h.1" />
    </>
  ),
  allowances: (
    <>
      <ellipse cx="12" cy="6" rx="7" ry="3" />
      <path d="M5 6v6c0 1.7 3 3 7 3s7-1.3 7-3V6M5 12v6c0 1.7 3 3 7 3s7-1.3 7-3v-6" />
    </>
  ),
  insurer: <path d="M12 2 4 5v6c0 5 3.5 9 8 11 4.5-2 8-6 8-11V5zM12 8v7M8.5 11.5h7" />,
  contactCentre: (
    <path d="M4 14v-2a8 8 0 0 1 16 0v2M4 14h3v5H5a1 1 0 0 1-1-1zm16 0h-3v5h2a1 1 0 0 0 1-1zm-1 5c0 2-2 3-5 3" />
  ),
  register: <path d="M5 3h14v18H5zM9 3v18M12 8h4m-4 4h4" />,
  person: (
    <>
      <circle cx="12" cy="8" r="4" />
      <path d="M4 21c0-4.5 3.5-7 8-7s8 2.5 8 7" />
    </>
  ),
};

/** The icon of a kind of organisation; decorative, since its name always stands beside it. */
export const OrganisationIcon = ({ kind }: { readonly kind: OrganisationKind }) => (
  <svg className="eenloket-icon" aria-hidden="true" viewBox="0 0 24 24" width="24" height="24">
    {drawings[kind]}
  </svg>
);
