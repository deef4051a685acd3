// What every page does for the phone: keeps the empty log form for when there is no network, shows what waits to be sent and
// sends it, and leaves nothing of one person to the next.
import { waiting, replay } from './queue.js';
import { open, answer, done } from './store.js';

const $ = (selector, root = document) => root.querySelector(selector);
const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
const WHO = 'hetki-who', FORM = 'hetki-form', LOG = '/moments/new', HOUR = 3_600_000;
// The page for when there is no network knows nobody: whoever was here last is meant.
const here = $('meta[name=hetki-who]')?.content, who = here ?? localStorage[WHO];

// Where the database is closed, nothing waits.
const mine = () => who ? waiting(who).catch(() => []) : Promise.resolve([]);

// --- what waits, and what is in the way
const words = $('#waiting')?.dataset ?? {};
const many = (kind, count) => (count === 1 ? words[`${kind}One`] : words[`${kind}Many`]).replace('{0}', count);
const field = (record, name) => record.fields.find(it => it[0] === name && it[1].trim())?.[1].trim() ?? '';
const row = record => {
  const line = $('#waiting template').content.firstElementChild.cloneNode(true), mend = record.state === 'mend';
  const time = new Intl.DateTimeFormat(document.documentElement.lang, { hour: 'numeric', minute: '2-digit' }).format(record.savedAt);
  const said = field(record, 'words') || field(record, 'note');
  $('b', line).textContent = field(record, 'customer') || words.nobody;
  $('small', line).textContent = [said.length > 40 ? `${said.slice(0, 40)}…` : said, time, record.photos.length && many('photos', record.photos.length)]
    .filter(Boolean).join(', ');
  $('.tag', line).hidden = mend;
  $('a', line).hidden = !mend;
  $('a', line).href = `${LOG}?mend=${record.id}`;
  return line;
};
const draw = async () => {
  const list = $('#waiting');
  if (!list) return;
  const records = await mine();
  list.hidden = !records.length;
  if (!records.length) return;
  $('[data-count]', list).textContent = many('moments', records.length);
  $('ul', list).replaceChildren(...records.map(row));
  if (records.some(it => it.state === 'mend')) list.open = true;
};
const show = state => $$('#net [data-net]').forEach(it => it.hidden = it.dataset.net !== state);

let pause = 5000, timer;
const attempt = async () => {
  clearTimeout(timer);
  const known = await replay().catch(() => ({ state: navigator.onLine ? 'online' : 'offline' }));
  show(known.state);
  await draw();
  const left = (await mine()).filter(it => it.state !== 'mend');
  pause = known.state === 'online' ? 5000 : Math.min(pause * 2, 300_000);
  if (left.length || known.state === 'offline') timer = setTimeout(attempt, pause);
  return known;
};
addEventListener('hetki:queue', event => { draw(); if (event.detail.state) show(event.detail.state); });
addEventListener('online', attempt);
addEventListener('offline', () => show('offline'));
document.addEventListener('visibilitychange', async () => { if (!document.hidden && (await mine()).length) attempt(); });

// --- the service worker and the form that it shows without a network
const prepare = async build => {
  const stamp = `${who} ${build}`, kept = JSON.parse(localStorage['hetki-form'] ?? '{}');
  if (kept.stamp === stamp && Date.now() - kept.at < HOUR) return;
  const reply = await fetch(`${LOG}?begin=blank`, { cache: 'no-store' });
  if (!reply.ok || reply.redirected) return;
  const html = await reply.clone().text();
  await Promise.all([...new Set(html.match(/\/assets\/[^"'#\s)]+/g))].map(it => fetch(it)));
  await (await caches.open(FORM)).put(LOG, reply);
  localStorage['hetki-form'] = JSON.stringify({ stamp, at: Date.now() });
};
const install = async known => {
  const found = await navigator.serviceWorker.getRegistration();
  if (!known.worker) return found?.unregister();
  if (!found) await navigator.serviceWorker.register('/sw.js', { type: 'module' });
  await navigator.serviceWorker.ready;
  if (!navigator.serviceWorker.controller) await new Promise(claimed => navigator.serviceWorker.addEventListener('controllerchange', claimed, { once: true }));
  await prepare(known.build);
};

// --- nothing of one person for the next: what waits stays for its owner and is shown to nobody else
const forget = async () => {
  localStorage.removeItem(WHO);
  localStorage.removeItem('hetki-form');
  await globalThis.caches?.delete(FORM);
  await globalThis.caches?.delete('hetki-shared');
  const rooms = (await open()).transaction(['near', 'drafts'], 'readwrite'), drafts = rooms.objectStore('drafts');
  rooms.objectStore('near').clear();
  (await answer(drafts.getAll())).filter(it => !it.dirty).forEach(it => drafts.delete(it.id));
  await done(rooms);
};
document.addEventListener('submit', async event => {
  const form = event.target;
  if (!form.matches('form[action="/logout"]')) return;
  event.preventDefault();
  if ((await mine()).length) await attempt();
  const left = await mine(), dialog = $('#leaving');
  if (left.length && dialog) {
    $('[data-count]', dialog).textContent = many('moments', left.length);
    dialog.showModal();
    const stays = await new Promise(closed => dialog.addEventListener('close', () => closed(dialog.returnValue !== 'leave'), { once: true }));
    if (stays) return;
  }
  await forget().catch(() => {});
  form.submit();
});

if (here) {
  if (localStorage[WHO] && localStorage[WHO] !== here) await forget().catch(() => {});
  localStorage[WHO] = here;
  const saved = location.pathname.match(/^\/moments\/([0-9a-f-]{36})$/)?.[1];
  if (saved) open().then(db => db.transaction('drafts', 'readwrite').objectStore('drafts').delete(saved)).catch(() => {});
}
draw();
// A page without the form asks now and then only.
const quiet = !$('#net') && Date.now() - (sessionStorage['hetki-asked'] ?? 0) < 300_000 && !(await mine()).length;
const known = quiet ? {} : await attempt();
if (!quiet) sessionStorage['hetki-asked'] = Date.now();
if (known.state === 'online' && known.who === here && 'serviceWorker' in navigator) install(known).catch(() => {});
