// Who a moment is about: those at hand by one tap, others while their name is typed, also without a network.
import { matching, near, refresh } from './near.js';

const $ = selector => document.querySelector(selector);
const box = $('#customer'), id = $('#customerId'), hits = $('#hits'), card = $('#chosen'), form = box.form;
const who = form.elements._who?.value, MOST = 6;
const options = () => [...hits.querySelectorAll('[role=option]')];
const part = (root, name) => root.querySelector(`[data-${name}]`);
const initials = name => { const all = name.trim().split(/\s+/); return [...new Set([0, all.length - 1])].map(at => [...all[at]][0] ?? '').join(''); };

const close = () => {
  hits.replaceChildren();
  box.setAttribute('aria-expanded', 'false');
  box.removeAttribute('aria-activedescendant');
  told('');
};
const told = text => { $('#offline-hits').textContent = text; };
const shown = () => {
  const chosen = options().find(it => it.getAttribute('aria-selected') === 'true');
  box.setAttribute('aria-expanded', options().length > 0);
  chosen ? box.setAttribute('aria-activedescendant', chosen.id) : box.removeAttribute('aria-activedescendant');
};

// The card of whoever was chosen stands where the finder was, and focus goes to its button: the next tab is the words.
const look = chosen => {
  card.hidden = !chosen;
  $('#finder').hidden = chosen;
  if (!chosen) return;
  part(card, 'name').textContent = box.value;
  part(card, 'details').textContent = id.value ? id.dataset.details : card.dataset.fresh;
  part(card, 'initials').textContent = initials(box.value);
};
// What was noticed for another customer is not asked of this one, also where there is no network to ask anew.
const asksNothing = () => $('#still')?.replaceChildren();
const choose = (key, name, details) => {
  close();
  box.value = name;
  id.value = key;
  id.dataset.details = details ?? '';
  look(true);
  asksNothing();
  id.dispatchEvent(new Event('change', { bubbles: true }));
  part(card, 'name').closest('.cust').querySelector('button').focus({ preventScroll: true });
};
const change = () => {
  close();
  box.value = id.value = id.dataset.details = '';
  look(false);
  asksNothing();
  id.dispatchEvent(new Event('change', { bubbles: true }));
  box.focus();
};

// A draft that is brought back fills the fields, and says so.
id.addEventListener('change', async () => {
  if (!id.value || part(card, 'name').textContent === box.value && !card.hidden) return;
  id.dataset.details = (await near(who).catch(() => [])).find(it => it.id === id.value)?.details ?? '';
  look(true);
});

box.addEventListener('input', () => {
  if (id.value) asksNothing();
  id.value = '';
  if (!box.value.trim()) close();
});
box.addEventListener('keydown', event => {
  const all = options(), at = all.findIndex(it => it.getAttribute('aria-selected') === 'true');
  if (event.key === 'Escape') close();
  if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) { event.preventDefault(); all[at]?.click(); }
  if (!all.length || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
  event.preventDefault();
  const next = (at + (event.key === 'ArrowDown' ? 1 : all.length - 1) + all.length) % all.length;
  all.forEach((it, index) => it.setAttribute('aria-selected', index === next));
  box.setAttribute('aria-activedescendant', all[next].id);
  all[next].scrollIntoView({ block: 'nearest' });
});
$('#who').addEventListener('click', event => {
  const hit = event.target.closest('[role=option], [name=pick]');
  if (hit) choose(hit.dataset.id ?? hit.value, hit.dataset.name, hit.dataset.details);
  else if (event.target.closest('[name=change]')) change();
  else return;
  event.preventDefault();
});

// The same list, made here of what is kept on the device.
const row = (like, at, it, text) => {
  const made = like.cloneNode(true), button = made.querySelector('[role=option]');
  button.id = at < 0 ? 'hit-new' : 'hit-' + at;
  Object.assign(button.dataset, { id: it.id, name: it.name, details: it.details });
  text(made);
  return made;
};
const fromDevice = async () => {
  const text = box.value.trim();
  const found = text ? matching(await near(who).catch(() => []), text, MOST) : [];
  if (text !== box.value.trim()) return;
  if (!text) return close();
  const list = $('#hits-like').content.querySelector('ul').cloneNode(true), [like, fresh] = [...list.children];
  list.replaceChildren(...found.map((it, at) => row(like, at, it, made => {
    made.querySelector('.face').textContent = initials(it.name);
    made.querySelector('b').textContent = it.name;
    made.querySelector('.quiet').textContent = it.details;
  })), row(fresh, -1, { id: '', name: text, details: '' }, made => {
    const words = made.querySelector('.grow > span');
    words.textContent = words.textContent.replace('{0}', text);
  }));
  [...list.querySelectorAll('[role=option]')].forEach((it, at) => it.setAttribute('aria-selected', at === 0));
  hits.replaceChildren(list);
  shown();
  told($('#offline-hits').dataset.text);
};
const away = () => navigator.onLine === false;
box.addEventListener('htmx:beforeRequest', event => { if (away()) { event.preventDefault(); fromDevice(); } });
for (const failed of ['htmx:sendError', 'htmx:timeout', 'htmx:responseError']) box.addEventListener(failed, fromDevice);
// A session that has ended answers with the page to sign in.
hits.addEventListener('htmx:beforeSwap', event => {
  if (event.detail.xhr.responseURL?.includes('/customers/hits')) return told('');
  event.detail.shouldSwap = false;
  fromDevice();
});
hits.addEventListener('htmx:afterSwap', shown);

// Keyboard only: from anywhere in the form, and said where there are keys.
$('.bykeys').hidden = false;
document.querySelectorAll('[type=submit][form=moment]').forEach(it => it.setAttribute('aria-keyshortcuts', 'Control+Enter'));
document.addEventListener('keydown', event => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing || event.repeat) return;
  event.preventDefault();
  form.requestSubmit();
});

// Where a browser keeps nothing, only the search without a network is missing.
if (who) refresh(who).catch(() => {});
addEventListener('online', () => refresh(who).catch(() => {}));
