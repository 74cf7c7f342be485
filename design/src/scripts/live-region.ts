// Refreshes parts of a page that show what happens elsewhere, such as a new alert on the desk.
const refresh = async (region: HTMLElement): Promise<void> => {
  const source = region.dataset['liveSource'];
  if (!source || document.hidden || region.contains(document.activeElement)) return;
  const answer = await fetch(source, { headers: { accept: 'text/html' }, credentials: 'same-origin' });
  if (!answer.ok || answer.redirected) return;
  const parsed = new DOMParser().parseFromString(await answer.text(), 'text/html').body;
  if (parsed.innerHTML !== region.innerHTML) region.replaceChildren(...parsed.childNodes);
};

for (const region of document.querySelectorAll<HTMLElement>('[data-live-source]')) {
  const seconds = Number(region.dataset['liveSeconds'] ?? '4');
  // A refresh that fails is tried again next time; the page itself stays true as of its loading.
  setInterval(() => void refresh(region).catch(() => undefined), seconds * 1000);
}

export {};
