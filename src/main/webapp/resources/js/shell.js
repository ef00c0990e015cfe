/* Peiji shell: what HTML and CSS cannot do alone. Every page works without it. */
(() => {
  const root = document.documentElement;
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];

  /* Theme: the choice is a cookie, so that the server writes data-theme from the first byte on. */
  function toggleTheme() {
    const dark = getComputedStyle(root).colorScheme === 'dark';
    root.dataset.theme = dark ? 'light' : 'dark';
    document.cookie = `peiji_theme=${root.dataset.theme}; path=/; max-age=31536000; samesite=lax`;
  }

  /* The rail behind the menu button, on narrow screens. */
  const fold = document.querySelector('.pj-fold[aria-controls]');
  const rail = fold && document.getElementById(fold.getAttribute('aria-controls'));

  function openRail(open) {
    rail.classList.toggle('open', open);
    fold.setAttribute('aria-expanded', open);
    if (open) rail.querySelector('a').focus();
  }

  const railIsOpen = () => rail?.classList.contains('open');

  /* Demonstration accounts fill the sign-in form. */
  function fillAccount(button) {
    const form = document.getElementById(button.closest('[data-form]').dataset.form);
    form.querySelector('[autocomplete="username"]').value = button.dataset.username;
    form.querySelector('[type="password"]').value = button.closest('[data-password]').dataset.password;
    all('[data-username]').forEach(other => other.setAttribute('aria-pressed', other === button));
    form.querySelector('[type="submit"]').focus();
  }

  /* What is shown once can be taken along; where the browser forbids it, it is marked to be copied by hand. */
  function copy(button) {
    const source = document.getElementById(button.dataset.copy);
    getSelection().selectAllChildren(source);
    navigator.clipboard?.writeText(source.textContent).then(() => { button.querySelector('span').textContent = button.dataset.copied; });
  }

  /* The control of a field: PrimeFaces wraps some of them. */
  const CONTROL = 'input:not([type="hidden"], :disabled, [tabindex="-1"]), select:not([tabindex="-1"]), textarea, [tabindex="0"]';
  const controlOf = element => element?.matches(CONTROL) ? element : element?.querySelector(CONTROL);

  /* Ties hint and error to their control, for screen readers. */
  function describeFields() {
    for (const field of all('.pj-field, .pj-outcomes')) {
      const texts = all(':scope > .hint, :scope > .ui-message-error', field);
      const control = controlOf(field);
      if (control && texts.length) control.setAttribute('aria-describedby', texts.map(text => text.id).join(' '));
    }
  }

  /* A fresh error summary takes the focus, and the title says so. */
  function announceErrors() {
    const summary = document.querySelector('.pj-summary');
    if (!summary || summary.dataset.announced) return;
    summary.dataset.announced = 'true';
    summary.focus();
    const prefix = summary.dataset.titlePrefix;
    if (!document.title.startsWith(prefix)) document.title = prefix + document.title;
  }

  function settle() {
    describeFields();
    announceErrors();
  }

  document.addEventListener('click', event => {
    const target = event.target;
    if (target.closest('[data-toggle-theme]')) return toggleTheme();
    if (fold?.contains(target)) return openRail(!railIsOpen());
    if (railIsOpen() && !rail.contains(target)) openRail(false);
    for (const menu of all('.pj-menu[open]')) if (!menu.contains(target)) menu.open = false;

    const copies = target.closest('[data-copy]');
    if (copies) return copy(copies);
    const opens = target.closest('[data-open]');
    if (opens) return document.getElementById(opens.dataset.open).showModal();
    const dialog = target.closest('dialog');
    if (dialog && (target === dialog || target.closest('[data-close]'))) return dialog.close();

    const account = target.closest('[data-username]');
    if (account) return fillAccount(account);

    const link = target.closest('.pj-summary a[href^="#"]');
    const control = link && controlOf(document.getElementById(link.hash.slice(1)));
    if (control) {
      event.preventDefault();
      control.focus();
      control.scrollIntoView({ block: 'center' });
    }
  });

  /* Batch bar: ticks of this page and of others are counted; one box ticks all. */
  function countChosen() {
    for (const count of all('[data-chosen]')) {
      count.textContent = all('[data-elsewhere]').length + all('td.pick :checked').length;
    }
    for (const row of all('tr:has(td.pick)')) row.setAttribute('aria-selected', !!row.querySelector('td.pick :checked'));
  }

  document.addEventListener('change', event => {
    if (event.target.matches('[data-pick-all]')) all('td.pick input').forEach(box => { box.checked = event.target.checked; });
    if (event.target.closest('.pick')) countChosen();
  });

  /* Paper bears the time of printing, in the time zone of the product. */
  addEventListener('beforeprint', () => {
    for (const time of all('[data-printed]')) time.textContent = new Date().toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });
  });

  /* What runs on the server: look again while it runs. */
  const running = document.querySelector('[data-refresh]');
  if (running) setTimeout(() => location.reload(), running.dataset.refresh * 1000);

  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    if (railIsOpen()) {
      openRail(false);
      fold.focus();
    }
    for (const menu of all('.pj-menu[open]')) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });

  /* jQuery, if the page has it, starts us after the widgets of PrimeFaces, which set their own descriptions. */
  const ready = window.jQuery ?? (start => document.addEventListener('DOMContentLoaded', start));
  ready(() => {
    countChosen();
    setTimeout(settle);
    window.jQuery?.(document).on('pfAjaxComplete', () => setTimeout(settle));
    window.faces?.ajax.addOnEvent(data => { if (data.status === 'success') settle(); });
  });
})();
