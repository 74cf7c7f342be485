// Lets a worker walk through the work list with the arrow keys, beside Tab.
for (const list of document.querySelectorAll<HTMLElement>('[data-rows]'))
  list.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    const rows = [...list.querySelectorAll<HTMLAnchorElement>('a[data-row]')];
    const next = rows[rows.indexOf(document.activeElement as HTMLAnchorElement) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });

export {};
