/* Peiji at work: keys for those who handle many cases, words that outlive a session, ready-made reasons. */
(() => {
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const typing = element => element?.closest('input:not([type="checkbox"], [type="radio"], [type="submit"]), textarea, select, [contenteditable]');

  /* Keys. Off by choice: one switch in the help, remembered in this browser. */
  const help = document.getElementById('keys');
  const OFF = 'peiji.keys.off';
  const on = () => localStorage.getItem(OFF) === null;

  const rows = () => all('[data-keys="rows"] tbody tr');
  const current = () => rows().findIndex(row => row.classList.contains('at'));

  function move(step) {
    const list = rows();
    if (!list.length) return;
    const at = Math.max(0, Math.min(list.length - 1, current() + step));
    list.forEach((row, index) => row.classList.toggle('at', index === at));
    (list[at].querySelector('a.title, input[type="checkbox"]') ?? list[at]).focus();
    list[at].scrollIntoView({ block: 'nearest' });
  }

  const press = selector => document.querySelector(selector)?.click();
  const inRow = selector => rows()[current()]?.querySelector(selector)?.click();

  const KEYS = {
    'j': () => move(1),
    'k': () => move(-1),
    'o': () => inRow('a.title'),
    'x': () => inRow('input[type="checkbox"]'),
    'c': () => rows().length ? inRow('[id$=":claim"]') : press('[id$=":claim"]'),
    'n': () => press('[data-key="next"]'),
    '/': () => document.querySelector('[data-key="search"], input[type="search"]')?.focus(),
    'g': () => press('.pj-nav a[href="/worklist/worklist.xhtml"]'),
  };

  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || !help || document.querySelector('dialog[open]')) return;
    if (event.key === '?') {
      event.preventDefault();
      return help.showModal();
    }
    if (on() && KEYS[event.key]) {
      event.preventDefault();
      KEYS[event.key]();
    }
  });

  if (help) {
    const choice = help.querySelector('input[type="checkbox"]');
    choice.checked = on();
    choice.addEventListener('change', () => choice.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, 'true'));
  }

  /* Ready-made reasons: those of the chosen outcome, added to what is there. */
  function offerTemplates() {
    const chosen = document.querySelector('.pj-outcomes input:checked')?.value;
    for (const item of all('.pj-templates [data-outcome]')) item.hidden = item.dataset.outcome !== chosen;
  }

  document.addEventListener('click', event => {
    const template = event.target.closest('[data-insert]');
    if (!template) return;
    const words = template.closest('.pj-opinion').querySelector('textarea');
    words.value = words.value ? `${words.value.trimEnd()}\n${template.dataset.insert}` : template.dataset.insert;
    words.dispatchEvent(new Event('input', { bubbles: true }));
    words.focus();
  });
  document.addEventListener('change', event => event.target.closest('.pj-outcomes') && offerTemplates());

  /* Words of a decision stay in this tab until they are accepted: a lost session or the back button costs nothing. */
  const task = new URLSearchParams(location.search).get('task') ?? sessionStorage.getItem('peiji.task');
  const keyOf = words => `peiji.words.${location.pathname}.${task}.${words.id}`;

  function keepWords() {
    if (document.querySelector('.pj-opinion') && task) sessionStorage.setItem('peiji.task', task);
    for (const words of all('.pj-opinion textarea')) {
      const kept = sessionStorage.getItem(keyOf(words));
      if (kept && !words.value) {
        words.value = kept;
        words.closest('.pj-opinion').querySelector('.hint').insertAdjacentText('beforeend', ` ${help?.dataset.restored ?? ''}`);
      }
      words.addEventListener('input', () => sessionStorage.setItem(keyOf(words), words.value));
      words.form.addEventListener('submit', () => sessionStorage.setItem('peiji.sent', keyOf(words)));
    }
    const sent = sessionStorage.getItem('peiji.sent');
    if (sent && !document.querySelector('.pj-opinion, .pj-sign-in') && document.querySelector('.ui-messages-info')) {
      sessionStorage.removeItem(sent);
      sessionStorage.removeItem('peiji.sent');
    }
  }

  /* A section of a long form: saved whenever its writer pauses; until the server has it, it stays in this tab. */
  const PAUSE = 2500;
  const section = () => document.querySelector('[data-section]');
  const kept = form => `peiji.form.${form.dataset.section ?? form.dataset.keep}`;
  const answers = form => all('input:not([type="hidden"], [type="file"], [type="submit"], [type="tel"], [data-private]), textarea, select', form).filter(field => field.id);
  const valueOf = field => field.type === 'checkbox' ? String(field.checked) : field.value;
  let timer;

  function keepAnswers(form) {
    const written = Object.fromEntries(answers(form).map(field => [field.id, valueOf(field)]));
    sessionStorage.setItem(kept(form), JSON.stringify({ edition: edition()?.value, written }));
  }

  const edition = () => document.querySelector('[id$=":edition"]');
  const say = words => document.querySelector('[id$=":saving"] span').textContent = words;
  const choosing = () => document.getElementById('conflict') || all('input[type="file"]').some(field => field.files.length);

  function saveSoon() {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (choosing()) return;
      say(section().dataset.saving);
      window.peijiAutosave();
    }, PAUSE);
  }

  window.peijiSaved = args => {
    if (args?.kept) return sessionStorage.removeItem(kept(section()));
    if (args?.kept === undefined) {
      say(args?.validationFailed ? section().dataset.refused : section().dataset.lost);
      document.querySelector('[id$=":saving"]').classList.add('bad');
    }
  };

  function put(field, value) {
    const widget = window.PrimeFaces?.getWidgetById?.(field.id.replace(/_(input|focus)$/, ''));
    if (field.tagName === 'SELECT' && widget?.selectValue) return widget.selectValue(value);
    if (field.type === 'checkbox') return field.click();
    field.value = value;
  }

  /* Gives back what was typed and never arrived; answers whether there was any. */
  function restore(form) {
    const { edition: begunWith, written } = JSON.parse(sessionStorage.getItem(kept(form)) ?? '{"written":{}}');
    const lost = answers(form).filter(field => field.id in written && written[field.id] !== valueOf(field));
    lost.forEach(field => put(field, written[field.id]));
    if (lost.length && begunWith) edition().value = begunWith;
    return lost.length > 0;
  }

  function openForms() {
    for (const form of all('[data-section], [data-keep]')) {
      if (restore(form)) {
        if (form.dataset.section) {
          say(form.dataset.restored);
          saveSoon();
        } else form.insertAdjacentHTML('afterbegin', `<p class="hint" role="status">${form.dataset.restored}</p>`);
      }
      for (const event of ['input', 'change']) form.addEventListener(event, ({ target }) => {
        if (target.type === 'file') return;
        keepAnswers(form);
        if (form.dataset.section) saveSoon();
      });
      form.closest('form').addEventListener('submit', () => clearTimeout(timer));
    }
  }

  /* What was accepted by a button need not be kept: the next page is another one, and says so. */
  function forgetAccepted() {
    const forms = all('[data-section], [data-keep]').map(kept);
    const sent = sessionStorage.getItem('peiji.form.sent');
    if (sent && !forms.includes(sent) && !document.querySelector('.pj-sign-in, .pj-again')) {
      sessionStorage.removeItem(sent);
      sessionStorage.removeItem('peiji.form.sent');
    }
    document.addEventListener('submit', () => forms.length && sessionStorage.setItem('peiji.form.sent', forms[0]));
  }

  /* Nobody finds at a shared screen what another has typed. */
  function forgetWords() {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith('peiji.')) sessionStorage.removeItem(key);
  }

  /* An impatient second click on a decision is none. */
  document.addEventListener('submit', event => {
    const form = event.target;
    if (event.submitter?.id.endsWith(':signOut')) return forgetWords();
    if (!form.querySelector('.pj-outcomes, .pj-opinion')) return;
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = 'true';
  });
  window.addEventListener('pageshow', () => all('form[data-sent]').forEach(form => delete form.dataset.sent));

  const ready = window.jQuery ?? (start => document.addEventListener('DOMContentLoaded', start));
  ready(() => {
    offerTemplates();
    keepWords();
    forgetAccepted();
    openForms();
  });
})();
