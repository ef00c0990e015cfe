/* Uploads beside the page: progress, and only the lists of files change. Without it the same form is sent as a whole. */
(() => {
  if (window.peijiUpload) return;
  window.peijiUpload = true;
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const chosen = box => box.querySelector('input[type="file"]').files[0];
  const say = (box, words) => { box.querySelector('[role="status"]').textContent = words; };
  const size = bytes => bytes < 1048576 ? `${Math.max(1, Math.floor(bytes / 1024))} KB` : `${(bytes / 1048576).toFixed(1)} MB`;

  /* Name and size of what was chosen stay readable, whatever becomes of it. */
  function check(box) {
    const file = chosen(box);
    const large = file && file.size > Number(box.dataset.largest);
    say(box, file ? `${file.name} (${size(file.size)})${large ? ' ' + box.dataset.tooLarge : ''}` : '');
    return file && !large;
  }

  /* Takes over what the server says: lists of files, messages, view state. Fields that people type in are left alone. */
  function takeOver(page) {
    const lists = all('[data-files]', page);
    if (!lists.length) return false;
    for (const list of lists) document.getElementById(list.id)?.replaceWith(document.adoptNode(list));
    const messages = page.querySelector('.pj-messages');
    if (messages) document.querySelector('.pj-messages').replaceWith(document.adoptNode(messages));
    const state = page.querySelector('input[name="jakarta.faces.ViewState"]');
    for (const field of all('input[name="jakarta.faces.ViewState"]')) field.value = state.value;
    const summary = document.querySelector('.pj-summary');
    summary?.focus();
    return !summary;
  }

  function send(form, button, box) {
    const data = new FormData(form);
    data.append(button.name, button.value || button.name);
    const request = new XMLHttpRequest();
    const bar = box.querySelector('progress');
    const over = failed => {
      bar.hidden = true;
      button.disabled = false;
      if (failed) say(box, box.dataset.failed);
    };
    request.upload.addEventListener('progress', event => {
      if (!event.lengthComputable) return;
      bar.value = 100 * event.loaded / event.total;
      say(box, `${box.dataset.sending} ${Math.round(bar.value)} %`);
    });
    request.addEventListener('load', () => {
      const page = new DOMParser().parseFromString(request.responseText, 'text/html');
      if (request.status !== 200 || !page.getElementById(form.id)) return over(true);
      const name = `${chosen(box).name} (${size(chosen(box).size)})`;
      over(false);
      if (takeOver(page)) box.querySelector('input[type="file"]').value = '';
      say(box, box.isConnected ? name : '');
    });
    request.addEventListener('error', () => over(true));
    bar.hidden = false;
    bar.value = 0;
    button.disabled = true;
    request.open('POST', form.action);
    request.send(data);
  }

  document.addEventListener('change', event => {
    const box = event.target.type === 'file' && event.target.closest('.pj-upload');
    if (box) check(box);
  });

  document.addEventListener('click', event => {
    const button = event.target.closest('.pj-upload button');
    if (!button || !button.form) return;
    const box = button.closest('.pj-upload');
    if (!chosen(box)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (check(box)) send(button.form, button, box);
  }, true);
})();
