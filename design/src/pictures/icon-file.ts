/** The icon in the tab of the browser, as a file. */
export const iconFile =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M5 29V14a11 11 0 0 1 22 0v15z" fill="#0b5a8f"/>' +
  '<path d="M9 22h14" stroke="#fff" stroke-width="2.5" stroke-linecap="round"/><circle cx="16" cy="14.5" r="3.5" fill="#f2c46d"/></svg>\n';
