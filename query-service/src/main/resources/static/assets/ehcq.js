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
