// The link can be read, scanned and sent without this; here it goes to the phone's own share sheet or the clipboard.
const address = document.querySelector('#address'), said = document.querySelector('[data-said]');
const share = document.querySelector('[data-share]'), copy = document.querySelector('[data-copy]');

if (navigator.share) {
  share.hidden = false;
  // Whoever closes the sheet without sharing has done nothing wrong.
  share.addEventListener('click', () => navigator.share({ text: share.dataset.text }).catch(() => {}));
}
if (navigator.clipboard) {
  copy.hidden = false;
  copy.addEventListener('click', async () => {
    await navigator.clipboard.writeText(address.value);
    copy.querySelector('span').textContent = copy.dataset.done;
    said.textContent = copy.dataset.done;
  });
}
