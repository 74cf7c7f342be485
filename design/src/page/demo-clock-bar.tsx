import type { Language } from '@eenloket/kit';
import { LegalDateText } from '../components/legal-date-text.js';
import { Button } from '../forms/button.js';
import { Form } from '../forms/form.js';
import { words } from '../words.js';
import type { DemoClock } from './page-props.js';

/** Says that this is a demo and on which day, with buttons that post `days` to go on. */
export const DemoClockBar = ({
  language,
  clock,
}: {
  readonly language: Language;
  readonly clock: DemoClock;
}) => (
  <aside className="eenloket-clock" aria-label="Demo">
    <div className="eenloket-clock__inner">
      <span>
        {words[language].demoClock}{' '}
        <strong>
          <LegalDateText language={language} date={clock.date} />
        </strong>
        .
      </span>
      <Form
        action={clock.action}
        csrfToken={clock.csrfToken}
        hidden={clock.back === undefined ? {} : { back: clock.back }}
        inline
      >
        <Button kind="quiet" dense name="days" value="1">
          {words[language].oneDayLater}
        </Button>
        <Button kind="quiet" dense name="days" value="7">
          {words[language].oneWeekLater}
        </Button>
      </Form>
    </div>
  </aside>
);
