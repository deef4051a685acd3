// How long logging a moment takes and how many taps, so that we see whether the form is quick enough. It counts by this
// page's own stopwatch, since the clock of a phone may be wrong; what is typed is neither counted nor seen.
const form = document.querySelector('#moment'), LONGEST_PAUSE = 60_000;
const CONTROLS = 'a, button, input, select, textarea, label, summary, [role=option]';
const PRESSED = { 'Enter': 'a, button, summary, input', ' ': 'button, summary, [type=radio], [type=checkbox]' };
for (const arrow of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) PRESSED[arrow] = '[type=radio]';
let taps = 0, away = 0, hidden = document.hidden ? 0 : null;

if (form) {
  // A finger that scrolls comes down on a control too, but it never goes up there.
  document.addEventListener('pointerup', event => { if (event.isPrimary && event.target.closest(CONTROLS)) taps++; }, true);
  document.addEventListener('keydown', event => { if (!event.repeat && event.target.matches?.(PRESSED[event.key] ?? 'none')) taps++; }, true);
}
document.addEventListener('visibilitychange', () => {
  const now = performance.now();
  if (document.hidden) hidden = now;
  else if (hidden !== null) { if (now - hidden > LONGEST_PAUSE) away += now - hidden; hidden = null; }
});
form?.addEventListener('formdata', event => {
  event.formData.set('taps', taps);
  event.formData.set('took', Math.max(1, Math.round((performance.now() - away) / 1000)));
});
