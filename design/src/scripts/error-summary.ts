// Takes a person who made an error to the summary of errors, also where `autofocus` is ignored.
document.querySelector<HTMLElement>('[data-error-summary]')?.focus();

export {};
