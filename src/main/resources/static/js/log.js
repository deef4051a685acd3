// The log form on a phone: what is typed is kept while it is typed, and what is saved goes into the queue and from there to
// the server. Without this file, or where the browser has no place to keep anything, the form is sent as any form is.
import { find, keep, drop, replay } from './queue.js';
import { open, answer, done } from './store.js';

const $ = (selector, root = document) => root.querySelector(selector);
const form = $('#moment'), who = form.elements._who.value, asked = new URLSearchParams(location.search);
const FRESH = 30 * 60_000, PASSING = ['_csrf', '_who', 'look'];
const word = name => { const note = $('#word'); note.hidden = !name; note.replaceChildren(...(name ? [$(`#word-${name}`).content.cloneNode(true)] : [])); };

const read = () => {
  const data = [...new FormData(form)].filter(([name]) => !PASSING.includes(name));
  return { fields: data.filter(([, value]) => typeof value === 'string'), photos: data.map(it => it[1]).filter(it => it instanceof File && it.size) };
};
const value = (fields, name) => fields.find(it => it[0] === name)?.[1] ?? '';
// When it was opened, which sentences stand there and how long they took is not typed by anybody.
const typed = ({ fields, photos }) => JSON.stringify([fields.filter(([name, it]) => it && !/^(id|opened|aside\.|taps|took)/.test(name)), photos.map(it => it.size)]);

// Puts back what was typed. Services are told by hidden fields until the suggestions have come again.
const fill = (fields, photos, said = 'photos:restored') => {
  const all = Map.groupBy ? Map.groupBy(fields, it => it[0]) : fields.reduce((map, it) => map.set(it[0], [...map.get(it[0]) ?? [], it]), new Map());
  for (const [name, entries] of all) {
    const values = entries.map(it => it[1]), controls = [...form.querySelectorAll(`[name="${CSS.escape(name)}"]`)];
    controls.filter(it => /radio|checkbox/.test(it.type)).forEach(it => it.checked = values.includes(it.value));
    if (name === 'service' || !controls.length) {
      const there = controls.filter(it => it.checked).map(it => it.value);
      values.filter(it => it && !there.includes(it)).forEach(it => {
        const hidden = Object.assign(document.createElement('input'), { type: 'hidden', name, value: it });
        (name === 'service' ? $('#heard') : form).append(hidden);
      });
    }
    else controls.filter(it => !/radio|checkbox|file/.test(it.type)).forEach((it, at) => it.value = values[at] ?? '');
  }
  form.querySelectorAll('details').forEach(it => { if ([...it.querySelectorAll('input, textarea, select')].some(field => field.name !== 'service' && field.value && !/radio|checkbox/.test(field.type))) it.open = true; });
  const input = $('#photo');
  if (photos?.length && input) {
    const files = new DataTransfer();
    photos.forEach(it => files.items.add(it instanceof File ? it : new File([it], 'photo', { type: it.type })));
    input.files = files.files;
    input.dispatchEvent(new Event(said, { bubbles: true }));
  }
  form.elements.customerId?.dispatchEvent(new Event('change', { bubbles: true }));
  form.elements.words.dispatchEvent(new Event('input', { bubbles: true }));
};

// --- drafts
const room = async mode => (await open()).transaction('drafts', mode).objectStore('drafts');
const putDraft = async draft => { const drafts = await room('readwrite'); drafts.put(draft); await done(drafts.transaction); };
const dropDraft = async id => { const drafts = await room('readwrite'); drafts.delete(id); await done(drafts.transaction); };
const myDrafts = async () => (await answer((await room('readonly')).getAll())).filter(it => it.who === who).sort((a, b) => b.at - a.at);

let blank, draft, busy = false, token = $('meta[name=_csrf]')?.content;
const onPhone = async () => {
  const now = read();
  if (busy || typed(now) === blank) return;
  draft = { ...draft, id: form.elements.id.value, who, ...now, at: Date.now(), dirty: true };
  await putDraft(draft).catch(() => {});
};
// The server keeps the words too, so that another device can go on with them; photos stay here until the moment is saved.
const onServer = async (kept, keepalive = false) => {
  const reply = await fetch(`/moments/drafts/${kept.id}`, { method: 'PUT', body: new URLSearchParams(kept.fields), redirect: 'manual', keepalive,
    headers: { 'X-CSRF-TOKEN': token } }).catch(() => null);
  if (!reply?.ok) return false;
  const clean = { ...kept, base: (await reply.json()).at, dirty: draft?.id === kept.id && draft.at !== kept.at };
  if (draft?.id === kept.id) draft = { ...draft, base: clean.base, dirty: clean.dirty };
  await putDraft({ ...kept, ...(draft?.id === kept.id ? draft : {}), base: clean.base, dirty: clean.dirty }).catch(() => {});
  return true;
};
let soon, later;
const typing = () => {
  clearTimeout(soon);
  soon = setTimeout(onPhone, 300);
  later ??= setTimeout(async () => { later = undefined; await onPhone(); if (!busy && draft?.dirty) onServer(draft); }, 2500);
};
form.addEventListener('input', typing);
form.addEventListener('change', typing);
document.addEventListener('photos:changed', typing);
document.addEventListener('visibilitychange', async () => { if (document.hidden && !busy) { await onPhone(); if (draft?.dirty) onServer(draft, true); } });

const row = it => {
  const line = $('#begun template').content.firstElementChild.cloneNode(true);
  $('a', line).href = `/moments/new?draft=${it.id}`;
  $('b', line).textContent = value(it.fields, 'customer') || $('b', line).textContent;
  $('small', line).textContent = (value(it.fields, 'words') || value(it.fields, 'note')).slice(0, 80);
  return line;
};

// What this phone has and the server does not know yet. With a network the server writes the page anew from it, so that the
// same sentences are asked; without one it is put into the form that the phone has kept.
const goOn = async () => {
  const offline = form.dataset.blank === 'true', id = form.elements.id.value, drafts = await myDrafts();
  const here = drafts.find(it => it.id === id);
  if (here) {
    const server = $('#words').value, both = here.dirty && here.base && form.dataset.at && here.base !== form.dataset.at;
    draft = here;
    if (!here.dirty) return fill([], here.photos);
    fill(here.fields, here.photos);
    const words = value(here.fields, 'words');
    if (both && server && !words.includes(server)) { $('#words').value = server.includes(words) ? server : `${server}\n\n${words}`; word('both'); }
    return;
  }
  const chosen = drafts.find(it => it.id === asked.get('draft'))
    ?? (asked.get('begin') === 'anew' || form.dataset.at || asked.has('draft') ? undefined : drafts.find(it => Date.now() - it.at < FRESH));
  if (chosen && !offline && await onServer(chosen)) return location.replace(`/moments/new?draft=${chosen.id}`);
  if (chosen) { draft = chosen; fill(chosen.fields, chosen.photos); word('goon'); }
  const others = drafts.filter(it => it !== chosen && (offline || it.dirty));
  if (others.length) { $('#begun ul').append(...others.map(row)); $('#begun').hidden = false; }
};

// --- saving
let mending;
const record = () => {
  const now = read(), at = Date.now(), kept = mending?.id ?? value(now.fields, 'id');
  return { id: kept, who, savedAt: mending?.savedAt ?? at, openedAt: Date.parse(value(now.fields, 'opened')) || at, state: 'waiting',
    fields: now.fields.filter(([name]) => !['id', 'opened', 'saved'].includes(name)),
    photos: now.photos.map(blob => mending?.photos.find(it => it.blob.size === blob.size && it.sent) ?? { id: crypto.randomUUID(), blob }) };
};
const within = (promise, seconds) => Promise.race([promise, new Promise(done => setTimeout(done, seconds * 1000, { state: 'trouble' }))]);
const plain = () => { busy = true; form.submit(); };

form.addEventListener('submit', async event => {
  if (event.submitter?.name || !globalThis.crypto?.randomUUID) return;
  event.preventDefault();
  if (busy) return;
  if (!form.elements.words.value.trim() && !form.elements.note.value.trim()) return plain();
  busy = true;
  form.setAttribute('aria-busy', 'true');
  const saved = record();
  try { await keep(saved); }
  catch {
    // Nowhere to keep it. The form itself keeps it until there is a network.
    if (navigator.onLine) return plain();
    busy = false;
    word('full');
    return addEventListener('online', plain, { once: true });
  }
  navigator.storage?.persist?.();
  const { state } = await within(replay(), 8), left = await find(saved.id, who);
  await dropDraft(saved.id).catch(() => {});
  if (!left) return location.assign(`/moments/${saved.id}?saved`);
  if (left.state === 'mend') { await putDraft({ ...read(), id: saved.id, who, at: Date.now(), dirty: false }).catch(() => {}); await drop(saved.id); return plain(); }
  (await navigator.serviceWorker?.getRegistration())?.sync?.register('hetki').catch(() => {});
  if (navigator.serviceWorker?.controller || state !== 'offline') location.assign(`/moments/new?begin=anew&kept=${state}`);
  else anew();
});
// Without a worker there is no other page to go to while there is no network: this one becomes the next.
const anew = () => {
  const change = $('[name=change]');
  if (change?.checkVisibility()) change.click();
  form.reset();
  form.elements.id.value = crypto.randomUUID();
  form.elements.opened.value = new Date().toISOString();
  $('#heard').replaceChildren();
  $('#photo')?.dispatchEvent(new Event('photos:restored', { bubbles: true }));
  form.removeAttribute('aria-busy');
  draft = undefined;
  busy = false;
  blank = typed(read());
  word('kept');
  scrollTo(0, 0);
};

// --- opening
const shared = async () => {
  const cache = await caches.open('hetki-shared'), text = await (await cache.match('/shared/text'))?.text();
  const photos = await Promise.all((await cache.keys()).filter(it => it.url.includes('/photo/')).map(async it => (await cache.match(it)).blob()));
  await caches.delete('hetki-shared');
  fill(text ? [['words', text]] : [], photos, 'change');
  typing();
};
const begin = async () => {
  if (form.dataset.blank === 'true') {
    form.elements.id.value = crypto.randomUUID();
    form.elements.opened.value = new Date().toISOString();
    if (asked.has('place')) {
      form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'place', value: asked.get('place') }));
      form.querySelectorAll('[name=channel]').forEach(it => it.checked = false);
    }
  }
  blank = typed(read());
  if ($('#problems')) return;
  if (asked.has('mend')) {
    mending = await find(asked.get('mend'), who);
    if (mending) { fill([...mending.fields, ['id', mending.id]], mending.photos.map(it => it.blob)); word('mend'); $('#word span').append(` ${mending.problems.join(' ')}`); }
  }
  else if (asked.has('shared')) await shared();
  else await goOn();
  if (asked.has('kept')) word('kept');
};
begin().catch(() => {});
