// While htmx fetches a part of a page, the part keeps its old content and says that it is being renewed.
document.addEventListener('htmx:beforeRequest', (event) => event.detail.target.setAttribute('aria-busy', 'true'));
document.addEventListener('htmx:afterRequest', (event) => event.detail.target.removeAttribute('aria-busy'));

// A draft that could not be saved stays in its form, which says so, and is saved once there is a connection again.
const draftNotSaved = (event) => {
  const form = event.detail.elt;
  if (form.dataset && form.dataset.draft) {
    document.getElementById('draft-state').textContent = form.dataset.draft;
    setTimeout(() => htmx.trigger(form, 'save-draft'), 10000);
  }
};
document.addEventListener('htmx:sendError', draftNotSaved);
window.addEventListener('online', () => {
  const form = document.querySelector('form[data-draft]');
  if (form) {
    htmx.trigger(form, 'save-draft');
  }
});

// A list with boxes to tick says how many are ticked; the link that ticks all on the page does so at once.
document.querySelectorAll('form[data-ticks]').forEach((form) => {
  const boxes = [...form.querySelectorAll(`input[type=checkbox][name="${form.dataset.ticks}"]`)];
  const told = form.querySelector('[data-ticked]');
  const all = form.querySelector('[data-tick-all]');
  const tell = () => { if (told) told.textContent = `${boxes.filter((box) => box.checked).length} selected`; };
  form.addEventListener('change', tell);
  if (all) all.addEventListener('click', (event) => {
    event.preventDefault();
    const ticked = boxes.some((box) => !box.checked);
    boxes.forEach((box) => { box.checked = ticked; });
    tell();
  });
  tell();
});

// Scoring an audit: what was answered and could not be saved stays in the page, which says so, and is saved again by itself.
const scoring = document.querySelector('form[data-audit]');
if (scoring) {
  const state = document.getElementById('save-state');
  const unsaved = () => [...scoring.querySelectorAll('fieldset[data-unsaved]')];
  const saveAgain = () => unsaved().forEach((question) => htmx.trigger(question, 'save-answer'));
  const lost = (event) => {
    state.textContent = event.type === 'htmx:responseError' ? scoring.dataset.refused : scoring.dataset.audit;
    clearTimeout(scoring.again);
    scoring.again = setTimeout(saveAgain, 5000);
  };
  const questionOf = (event) => event.target.closest && event.target.closest('fieldset');
  ['input', 'change'].forEach((kind) => scoring.addEventListener(kind, (event) => {
    const question = questionOf(event);
    if (question) {
      question.dataset.unsaved = String(Date.now());
    }
  }, true));
  document.addEventListener('htmx:beforeRequest', (event) => {
    const question = event.detail.elt;
    if (scoring.contains(question)) {
      question.sent = question.dataset.unsaved;
    }
  });
  document.addEventListener('htmx:afterRequest', (event) => {
    const question = event.detail.elt;
    if (scoring.contains(question) && event.detail.successful && question.sent === question.dataset.unsaved) {
      delete question.dataset.unsaved;
    }
  });
  ['htmx:sendError', 'htmx:timeout', 'htmx:responseError'].forEach((kind) => document.addEventListener(kind, lost));
  window.addEventListener('online', saveAgain);
  scoring.addEventListener('submit', (event) => {
    if (!navigator.onLine) {
      event.preventDefault();
      lost(event);
    }
  });
  window.addEventListener('beforeunload', (event) => {
    if (unsaved().length > 0 && !navigator.onLine) {
      event.preventDefault();
    }
  });

  // Number keys answer, but only while the focus is among the answers of that question (WCAG 2.1.4), and unless turned off.
  const keysAreOff = () => localStorage.getItem('ehcq-keys') === 'off';
  const showKeys = () => {
    document.querySelectorAll('[data-keys]').forEach((hint) => { hint.hidden = hint.matches('kbd') && keysAreOff(); });
    document.querySelector('[data-keys-toggle]').textContent = keysAreOff() ? 'Turn on' : 'Turn off';
  };
  showKeys();
  document.querySelector('[data-keys-toggle]').addEventListener('click', () => {
    localStorage.setItem('ehcq-keys', keysAreOff() ? 'on' : 'off');
    showKeys();
  });
  scoring.addEventListener('keydown', (event) => {
    const radio = event.target;
    if (keysAreOff() || radio.type !== 'radio' || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const question = radio.closest('fieldset');
    const chosen = question.querySelector(`input[data-key="${CSS.escape(event.key)}"]`);
    if (!chosen) {
      return;
    }
    event.preventDefault();
    chosen.checked = true;
    chosen.focus();
    chosen.dispatchEvent(new Event('change', { bubbles: true }));
    if (['MET', 'NOT_APPLICABLE', 'no'].includes(chosen.value)) {
      const questions = [...scoring.querySelectorAll('fieldset')];
      const next = questions[questions.indexOf(question) + 1];
      if (next) {
        (next.querySelector('input:checked') || next.querySelector('input[type=radio]')).focus();
      }
    }
  });
}
