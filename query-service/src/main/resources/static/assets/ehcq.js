// While htmx fetches a part of a page, the part keeps its old content and says that it is being renewed.
document.addEventListener('htmx:beforeRequest', (event) => event.detail.target.setAttribute('aria-busy', 'true'));
document.addEventListener('htmx:afterRequest', (event) => event.detail.target.removeAttribute('aria-busy'));

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
