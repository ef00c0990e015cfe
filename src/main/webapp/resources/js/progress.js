/* Work in the background: looks how far it is, and opens the page anew when it is over. */
(() => {
  const pause = 2000;
  async function look() {
    try {
      const answer = await fetch(location.href, { credentials: 'same-origin', cache: 'no-store' });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const now = page.querySelector('[data-progress]');
      if (!now) { location.reload(); return; }
      const shown = document.querySelector('[data-progress]');
      shown.querySelector('progress').value = now.querySelector('progress').value;
      shown.querySelector('[role="status"]').textContent = now.querySelector('[role="status"]').textContent;
    } catch (lost) { /* the next look may find the server again */ }
    setTimeout(look, pause);
  }
  if (document.querySelector('[data-progress]')) setTimeout(look, pause);
})();
