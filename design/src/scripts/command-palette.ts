// Opens the palette on Ctrl K, filters while typing, walks with the arrow keys. Without this script
// the same form is a search page.
const palette = document.querySelector<HTMLDialogElement>('dialog[data-palette]');
const input = palette?.querySelector<HTMLInputElement>('input[type="search"]');
const links = [...(palette?.querySelectorAll<HTMLAnchorElement>('a[data-command]') ?? [])];

const open = (): void => {
  if (!palette || palette.open) return;
  palette.showModal();
  input?.select();
};

const filter = (): void => {
  const wanted = (input?.value ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  for (const link of links) {
    const text = (link.textContent ?? '').toLowerCase();
    link.parentElement!.hidden = !wanted.every((word) => text.includes(word));
  }
};

const move = (step: number): void => {
  const visible = links.filter((link) => !link.parentElement!.hidden);
  const at = visible.indexOf(document.activeElement as HTMLAnchorElement);
  const next = at + step;
  if (next < 0) input?.focus();
  else visible[Math.min(next, visible.length - 1)]?.focus();
};

document.addEventListener('keydown', (event) => {
  if (!palette || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
  event.preventDefault();
  open();
});

for (const opener of document.querySelectorAll('[data-palette-open]'))
  opener.addEventListener('click', (event) => {
    if (!palette) return;
    event.preventDefault();
    open();
  });

input?.addEventListener('input', filter);
palette?.addEventListener('keydown', (event) => {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  move(event.key === 'ArrowDown' ? 1 : -1);
});

export {};
