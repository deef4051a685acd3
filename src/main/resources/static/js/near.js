// The customers whom one person may find without a network, kept on this device until she signs out.
import { answer, done, open } from './store.js';

const FRESH = 10 * 60_000;

export const near = async who => (await answer((await open()).transaction('near').objectStore('near').get(who)))?.customers ?? [];

// Fetches them anew where they are old; of anybody else there is nothing left afterwards.
export const refresh = async who => {
  const db = await open();
  await forget(who);
  const known = await answer(db.transaction('near').objectStore('near').get(who));
  if (navigator.onLine === false || (known && Date.now() - known.at < FRESH)) return;
  const response = await fetch('/customers/near', { headers: { Accept: 'application/json' }, cache: 'no-store' });
  const found = response.ok && !response.redirected ? await response.json() : null;
  if (found?.who !== who) return;
  const writing = db.transaction('near', 'readwrite');
  writing.objectStore('near').put({ who, at: Date.now(), customers: found.customers });
  await done(writing);
};

// All of it goes, but for the person who is here.
export const forget = async who => {
  const writing = (await open()).transaction('near', 'readwrite'), store = writing.objectStore('near');
  const known = await answer(store.getAllKeys());
  known.filter(it => it !== who).forEach(it => store.delete(it));
  await done(writing);
};

// Folded to plain letters and digits as the server does it, so that the same beginnings find the same people.
const words = text => [...new Set(text.normalize('NFD').toLowerCase().replace(/\p{M}+/gu, '').replace(/[^a-z0-9]+/g, ' ').trim().split(' '))].filter(it => it);

export const matching = (customers, text, most) => {
  const asked = words(text), begins = beginning => it => it.words.some(word => word.startsWith(beginning));
  if (!asked.length) return [];
  const found = customers.filter(it => asked.every(word => begins(word)(it)));
  return (found.length ? found : customers.filter(begins(asked.join('')))).slice(0, most);
};
