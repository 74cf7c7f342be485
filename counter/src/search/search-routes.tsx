import type { CounterPorts } from '../counter-ports.js';
import { phoneOf } from '../organisations/phone-of.js';
import { page } from '../site/answer.js';
import type { CounterSite } from '../site/counter-site.js';
import { SearchPage } from './search-page.js';
import { searchWords } from './search-words.js';

const MOST = 10;
const LONGEST = 200;

/** `/nl/zoeken?q=`: finds by ordinary words; an address that can be shared. */
export const searchRoutes = (site: CounterSite, { search, catalogue }: CounterPorts): void =>
  site.open('/zoeken', async (visit) => {
    const query = (visit.query['q'] ?? '').trim().slice(0, LONGEST);
    const found = query === '' ? [] : await search.find(query, MOST);
    return page(
      searchWords[visit.language].title,
      <SearchPage
        visit={visit}
        catalogue={catalogue}
        query={query}
        found={found}
        phone={phoneOf(catalogue)}
      />,
    );
  });
