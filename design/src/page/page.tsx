import { SkipLink } from '../components/skip-link.js';
import { assetPath } from '../assets/asset-path.js';
import { words } from '../words.js';
import { DemoClockBar } from './demo-clock-bar.js';
import type { PageProps } from './page-props.js';
import { SiteHeader } from './site-header.js';

/** A whole page, for {@link renderPage}. No inline script or style: it lives under a strict CSP. */
export const Page = (props: PageProps) => {
  const { language, title, hasErrors, siteName, demoClock, width = 'reading', footer, palette } = props;
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${hasErrors ? `${words[language].error}: ` : ''}${title} - ${siteName}`}</title>
        <link rel="stylesheet" href={assetPath('eenloket.css')} />
        <link rel="icon" href={assetPath('icon.svg')} type="image/svg+xml" />
        <script type="module" src={assetPath('eenloket.js')} />
      </head>
      <body className="eenloket-body">
        <SkipLink language={language} />
        {demoClock && <DemoClockBar language={language} clock={demoClock} />}
        <SiteHeader {...props} />
        <main className={`eenloket-main eenloket-main--${width}`} id="content" tabIndex={-1}>
          {props.children}
        </main>
        {footer && (
          <footer className="eenloket-footer">
            <div className="eenloket-footer__inner">{footer}</div>
          </footer>
        )}
        {palette}
      </body>
    </html>
  );
};
