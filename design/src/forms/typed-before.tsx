import { createContext, useContext, type ReactNode } from 'react';

/** What somebody typed before in a form of a page: the address the form is sent to, and its fields. */
export interface TypedBefore {
  readonly action: string;
  readonly fields: readonly (readonly [name: string, value: string])[];
}

const OnPage = createContext<TypedBefore | undefined>(undefined);
const InForm = createContext<TypedBefore | undefined>(undefined);

/** Fills in again the form on this page that is sent to the same address. */
export const WithTypedBefore = ({
  typed,
  children,
}: {
  readonly typed: TypedBefore | undefined;
  readonly children: ReactNode;
}) => <OnPage value={typed}>{children}</OnPage>;

/** Marks the fields of one form: only those of the form that was typed in are filled in again. */
export const FieldsOf = ({ action, children }: { readonly action: string; readonly children: ReactNode }) => {
  const typed = useContext(OnPage);
  return <InForm value={typed?.action === action ? typed : undefined}>{children}</InForm>;
};

/** The values that were typed before in a field of this form; undefined when nothing was. */
export const useTypedBefore = (name: string): readonly string[] | undefined => {
  const typed = useContext(InForm)?.fields.filter(([field]) => field === name);
  return typed && typed.length > 0 ? typed.map(([, value]) => value) : undefined;
};
