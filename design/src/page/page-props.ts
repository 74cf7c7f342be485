import type { Language, LegalDate } from '@eenloket/kit';
import type { ReactNode } from 'react';

/** One of the few places of a site; `count` is what waits there. */
export interface NavigationItem {
  readonly href: string;
  readonly label: string;
  readonly current?: boolean | undefined;
  readonly count?: number | undefined;
}

/** The demo clock: its date, and where a form with `days` (1 or 7) is posted to advance it. */
export interface DemoClock {
  readonly date: LegalDate;
  readonly action: string;
  readonly csrfToken: string;
  /** The page that the button stands on, to come back to. */
  readonly back?: string | undefined;
}

/** Who is logged in, and how that ends. */
export interface LoggedIn {
  readonly name: string;
  readonly logOut: { readonly action: string; readonly csrfToken: string };
}

/** Everything around the content of a page. */
export interface PageProps {
  readonly language: Language;
  /** What this page is; the site's name follows by itself. */
  readonly title: string;
  /** Puts "Fout:" before the title, so that it is the first thing heard. */
  readonly hasErrors?: boolean | undefined;
  /** Name of the organisation, or "Eenloket". */
  readonly siteName: string;
  readonly homeHref: string;
  readonly navigation: readonly NavigationItem[];
  /** The same page in the other language. With `form`, the id of a form on it, what is typed there goes along, posted to `href`. */
  readonly otherLanguage?:
    { readonly language: Language; readonly href: string; readonly form?: string | undefined } | undefined;
  /** The person someone acts for, shown on every page (A9), and where that is ended. */
  readonly actingFor?: { readonly name: string; readonly changeHref: string } | undefined;
  readonly person?: LoggedIn | undefined;
  /** The way to a human being: on every page. */
  readonly help?: { readonly href: string; readonly label?: string | undefined } | undefined;
  readonly demoClock?: DemoClock | undefined;
  /** `reading` for text and forms, `full` for the desk. */
  readonly width?: 'reading' | 'wide' | 'full' | undefined;
  readonly footer?: ReactNode;
  /** Commands of the palette on Ctrl K, when the site has one. */
  readonly palette?: ReactNode;
  readonly children: ReactNode;
}
