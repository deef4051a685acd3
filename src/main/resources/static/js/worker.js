// The service worker. Pages come from the network, and from this device only where the network fails; scripts, styles, fonts
// and icons carry their content in their name, so one that is here is the right one. Sends what waits when the network is back.
import { replay } from './queue.js';

const FORM = 'hetki-form', SHARED = 'hetki-shared', LOG = '/moments/new', OFFLINE = '/offline', PATIENCE = 6000;
const ASSETS = `hetki-assets-${new URL(import.meta.url).pathname.split('/')[2]}`;
const assetsIn = html => [...new Set(html.match(/\/assets\/[^"'#\s)]+/g))];

addEventListener('install', event => event.waitUntil((async () => {
  const reply = await fetch(OFFLINE, { cache: 'no-store' }), cache = await caches.open(ASSETS);
  await cache.addAll(assetsIn(await reply.clone().text()));
  await cache.put(OFFLINE, reply);
  await skipWaiting();
})()));

// The assets of the build before stay: a page of it may still be open.
addEventListener('activate', event => event.waitUntil((async () => {
  const old = (await caches.keys()).filter(it => it.startsWith('hetki-assets-') && it !== ASSETS).slice(0, -1);
  await Promise.all(old.map(it => caches.delete(it)));
  await registration.navigationPreload?.enable();
  await clients.claim();
})()));

const asset = async request => {
  const known = await caches.match(request);
  if (known) return known;
  const reply = await fetch(request);
  if (reply.ok) await (await caches.open(ASSETS)).put(request, reply.clone()).catch(() => {});
  return reply;
};

// Of pages only the empty form is kept, and one that says that there is no network.
const kept = path => path === LOG ? caches.match(LOG, { cacheName: FORM }) : undefined;
const instead = async path => await kept(path) ?? await caches.match(OFFLINE) ?? Response.error();

const page = async event => {
  const path = new URL(event.request.url).pathname;
  const network = (async () => await event.preloadResponse ?? await fetch(event.request))();
  const slow = new Promise(done => setTimeout(async () => { const form = await kept(path); if (form) done(form); }, PATIENCE));
  try {
    const reply = await Promise.race([network, slow]);
    return [502, 503, 504].includes(reply.status) ? await kept(path) ?? reply : reply;
  }
  catch { return instead(path); }
};

// What another app shares waits here for the form that it opens.
const share = async request => {
  const data = await request.formData(), cache = await caches.open(SHARED);
  const text = ['title', 'text', 'url'].map(it => data.get(it)).filter(Boolean).join('\n');
  await cache.put('/shared/text', new Response(text));
  await Promise.all(data.getAll('photo').map((it, at) => cache.put(`/shared/photo/${at}`, new Response(it, { headers: { 'Content-Type': it.type } }))));
  return Response.redirect(`${LOG}?begin=anew&shared`, 303);
};

addEventListener('fetch', event => {
  const { request } = event, url = new URL(request.url);
  if (url.origin !== location.origin) return;
  if (request.method === 'POST' && url.pathname === '/moments/share') event.respondWith(share(request));
  else if (request.method !== 'GET') return;
  else if (url.pathname.startsWith('/assets/')) event.respondWith(asset(request));
  else if (request.mode === 'navigate') event.respondWith(page(event));
});

// Rejecting makes the browser try again later.
addEventListener('sync', event => event.waitUntil(replay().then(known => {
  if (known.state === 'offline' || known.state === 'trouble') throw new Error(known.state);
})));
