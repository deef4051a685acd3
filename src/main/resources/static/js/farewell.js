// Takes the place of the service worker where it is switched off: forgets the pages it kept and goes. What waits to be sent stays.
addEventListener('install', () => skipWaiting());
addEventListener('activate', event => event.waitUntil((async () => {
  await Promise.all((await caches.keys()).filter(it => it.startsWith('hetki-')).map(it => caches.delete(it)));
  await registration.unregister();
})()));
