// What is kept on this device, so that the log page works without a network. Everything goes on where a browser has no place for it.
const NAME = 'hetki', VERSION = 1;
const STORES = { queue: 'id', drafts: 'who', near: 'who' };
let opening;

// A promise of the database. Rejects where there is none: private browsing, a blocked store, a full disk.
export const open = () => opening ??= new Promise((resolve, reject) => {
  const request = indexedDB.open(NAME, VERSION);
  request.onupgradeneeded = () => {
    for (const [store, keyPath] of Object.entries(STORES)) {
      if (!request.result.objectStoreNames.contains(store)) request.result.createObjectStore(store, { keyPath });
    }
  };
  request.onblocked = () => reject(new Error('Another page holds an older database'));
  request.onerror = () => reject(request.error);
  request.onsuccess = () => {
    const db = request.result;
    // A newer page may change the database; this one then opens it again when it needs it.
    db.onversionchange = () => { db.close(); opening = null; };
    db.onclose = () => { opening = null; };
    resolve(db);
  };
}).catch(fault => { opening = null; throw fault; });

// The answer to one request, and the end of a transaction: what was written is only there after that.
export const answer = request => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});
export const done = transaction => new Promise((resolve, reject) => {
  transaction.oncomplete = () => resolve();
  transaction.onerror = transaction.onabort = () => reject(transaction.error);
});
