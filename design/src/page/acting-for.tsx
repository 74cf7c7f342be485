import type { Language } from '@eenloket/kit';
import { Link } from '../components/link.js';
import { OrganisationIcon } from '../pictures/organisation-icon.js';
import { words } from '../words.js';

/** The line that is on every page while someone acts for another person (A9). */
export const ActingFor = ({
  language,
  name,
  changeHref,
}: {
  readonly language: Language;
  readonly name: string;
  readonly changeHref: string;
}) => (
  <div className="eenloket-acting-for">
    <OrganisationIcon kind="person" />
    <span>
      {words[language].actingFor} <strong>{name}</strong>.
    </span>
    <Link href={changeHref}>{words[language].stopActingFor}</Link>
  </div>
);
