// How long each statement takes to answer, so that who thinks longer is asked three of them and not four. Time counts while
// a statement is in sight and the page is open in front; without this file, or where the form is only shown, nothing is
// measured.
const form = document.querySelector('#moment'), items = [...form?.querySelectorAll('.asked fieldset.rate') ?? []];
const inSight = new Set(), spent = new Map(), LONGEST_PAUSE = 60_000;
let waiting = 0, since = null;

const count = () => {
  const now = performance.now();
  if (since !== null) waiting += Math.min(now - since, LONGEST_PAUSE);
  since = document.hidden || !inSight.size ? null : now;
};
const seen = new IntersectionObserver(changes => {
  count();
  changes.forEach(it => it.isIntersecting ? inSight.add(it.target) : inSight.delete(it.target));
  count();
}, { threshold: 0.5 });
items.forEach(it => seen.observe(it));
document.addEventListener('visibilitychange', count);

form?.addEventListener('change', event => {
  const item = event.target.closest('fieldset.rate');
  if (!items.includes(item)) return;
  count();
  spent.set(item, (spent.get(item) ?? 0) + waiting);
  waiting = 0;
});
form?.addEventListener('formdata', event => spent.forEach((time, item) => {
  const key = item.querySelector('input').name.replace(/^answer\./, '');
  event.formData.set(`aside.seconds.${key}`, Math.round(time / 1000));
}));
