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
