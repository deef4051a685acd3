// Moments that were saved on this device and have not reached the server yet. Pages and the service worker share it. Each
// moment has the id it will have for ever, so sending it again changes nothing; it leaves this device only when the server
// has said that it has it.
import { open, answer, done } from './store.js';

const news = new BroadcastChannel('hetki');
export const tell = what => { news.postMessage(what); dispatchEvent(new CustomEvent('hetki:queue', { detail: what })); };
news.onmessage = event => dispatchEvent(new CustomEvent('hetki:queue', { detail: event.data }));

const store = async mode => (await open()).transaction('queue', mode, { durability: 'strict' }).objectStore('queue');
const put = async record => { const queue = await store('readwrite'); queue.put(record); await done(queue.transaction); };
const remove = async id => { const queue = await store('readwrite'); queue.delete(id); await done(queue.transaction); };

// What this person has waiting, oldest first. Nobody is shown what somebody else left on the same phone.
export const waiting = async who => (await answer((await store('readonly')).getAll()))
  .filter(it => it.who === who).sort((a, b) => a.savedAt - b.savedAt);
export const find = async (id, who) => {
  const record = await answer((await store('readonly')).get(id));
  return record?.who === who ? record : undefined;
};

export const keep = async record => { await put(record); tell({ kept: record.id }); };
export const drop = async id => { await remove(id); tell({ gone: id }); };

const ask = (address, seconds, options) =>
  fetch(address, { redirect: 'manual', cache: 'no-store', signal: AbortSignal.timeout(seconds * 1000), ...options }).catch(() => null);
// An answer may be lost although the server has stored it. Asking once more costs little and changes nothing.
const insist = async (...all) => await ask(...all) ?? (navigator.onLine ? ask(...all) : null);

// Who is signed in, and a token for what is sent; a word for what is in the way otherwise.
export const hello = async () => {
  const reply = await ask('/app/hello', 10, { headers: { Accept: 'application/json' } });
  if (!reply) return { state: 'offline' };
  if (reply.ok) return { state: 'online', ...await reply.json() };
  return { state: reply.status >= 500 ? 'trouble' : 'signedout' };
};

// The server's word on one request: stored, refused for good, or not now.
const verdict = reply => {
  if (!reply) return 'offline';
  if (reply.ok) return 'stored';
  if (reply.type === 'opaqueredirect' || reply.status === 401 || reply.status === 403) return 'signedout';
  if (reply.status === 408 || reply.status === 429 || reply.status >= 500) return 'trouble';
  return 'refused';
};

const sendPhoto = async (record, photo, token) => {
  const reply = await insist(`/photos/${photo.id}`, 120, { method: 'PUT', body: photo.blob,
    headers: { 'X-CSRF-TOKEN': token, 'Content-Type': photo.blob.type || 'application/octet-stream' } });
  const said = verdict(reply);
  if (said === 'stored') photo.sent = true;
  if (said === 'refused') photo.refused = (await reply.json().catch(() => ({}))).detail ?? '';
  if (said === 'stored' || said === 'refused') await put(record);
  return said;
};

const sendMoment = (record, token) => {
  const body = new URLSearchParams(record.fields);
  record.photos.forEach(it => body.append('photo', it.id));
  body.set('saved', record.saved);
  body.set('opened', record.opened);
  return insist(`/moments/${record.id}`, 30, { method: 'PUT', body, headers: { 'X-CSRF-TOKEN': token, Accept: 'application/json' } });
};

// The phone's clock may be wrong: its times are moved by the difference at the first contact, and then stay, since the same
// story told twice must be the same.
const settleTimes = (record, now) => {
  const late = Date.parse(now) - Date.now(), time = at => new Date(Math.min(at + late, Date.parse(now))).toISOString();
  record.saved ??= time(record.savedAt);
  record.opened ??= time(record.openedAt);
};

const mend = async (record, problems) => {
  await put({ ...record, problems, state: 'mend' });
  tell({ mend: record.id });
  return 'refused';
};

const send = async (record, { token, now }) => {
  settleTimes(record, now);
  await put(record);
  for (const photo of record.photos.filter(it => !it.sent && it.refused === undefined)) {
    const said = await sendPhoto(record, photo, token);
    if (said !== 'stored' && said !== 'refused') return said;
  }
  // A photo that cannot be taken is not left out without a word: she takes it out, or another in its place.
  const refused = record.photos.filter(it => it.refused !== undefined);
  if (refused.length) return mend(record, refused.map(it => it.refused));
  const reply = await sendMoment(record, token), said = verdict(reply);
  if (said === 'stored') {
    await remove(record.id);
    tell({ sent: record.id });
  }
  else if (said === 'refused' && (reply.status === 409 || reply.status === 404)) {
    // Something else is known under this id, so both are kept: this one goes on under another.
    const twin = { ...record, id: crypto.randomUUID(), photos: record.photos.map(it => ({ ...it, id: crypto.randomUUID(), sent: false })) };
    await put(twin);
    await remove(record.id);
    return send(twin, { token, now });
  }
  else if (said === 'refused') return mend(record, Object.values((await reply.json().catch(() => ({}))).problems ?? {}));
  return said;
};

const replayAll = async () => {
  const known = await hello();
  if (known.state !== 'online') return known;
  let state = 'online';
  for (const record of (await waiting(known.who)).filter(it => it.state !== 'mend')) {
    const said = await send(record, known);
    if (said === 'offline' || said === 'signedout') return { ...known, state: said };
    // What the server stumbles over must not keep the others waiting.
    if (said === 'trouble') state = said;
  }
  return { ...known, state };
};

// Sends what waits, one page or worker at a time; answers with how it stands with the network and who is signed in.
export const replay = async () => {
  const known = !navigator.locks ? await replayAll() : await navigator.locks.request('hetki-replay', replayAll);
  tell({ state: known.state });
  return known;
};
