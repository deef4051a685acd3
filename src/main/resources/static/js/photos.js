// Photos of the log form: made smaller on the phone, shown as soon as they are taken, and taken out again. What is sent is what
// stands in the file field, so the form is the same with and without this file. Whoever puts files into the field (a draft, a
// queue) sends it 'photos:restored'; whoever keeps them hears 'photos:changed'.
const LONGEST = 2048, QUALITY = .82;
const input = document.querySelector('#photo'), box = document.querySelector('[data-photos]');
const list = box.querySelector('.shots'), told = box.querySelector('[data-told]'), fault = box.querySelector('#photo-error');
const badge = document.querySelector('.cam [data-count]');
const say = (key, number) => box.dataset[key].replace('{0}', number);
const most = Number(box.dataset.most);
const kept = () => [...list.querySelectorAll('[name=photo]')].map(it => it.closest('li'));
let files = [], shown = [];

const make = (name, attributes, ...children) => {
  const element = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  element.append(...children);
  return element;
};
const cross = () => {
  const svg = document.querySelector('.topbar svg.icon').cloneNode(true), use = svg.querySelector('use');
  use.setAttribute('href', use.getAttribute('href').replace(/#.*/, '#x'));
  return svg;
};
const complain = text => {
  fault.hidden = !text;
  fault.querySelector('span').textContent = text ?? '';
};

// The pixels the right way up, by whatever way this browser reads them; Safari reads HEIC too.
const pixels = async file => {
  try { return await createImageBitmap(file, { imageOrientation: 'from-image' }); } catch { /* the other way */ }
  const image = new Image(), url = URL.createObjectURL(file);
  image.src = url;
  try { await image.decode(); return image; } finally { URL.revokeObjectURL(url); }
};
const smaller = async file => {
  const picture = await pixels(file), width = picture.naturalWidth ?? picture.width, height = picture.naturalHeight ?? picture.height;
  const scale = Math.min(1, LONGEST / Math.max(width, height)), canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const paper = canvas.getContext('2d');
  paper.fillStyle = '#fff';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close?.();
  const blob = await new Promise(resolve => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
  return new File([blob], file.name.replace(/\.\w+$/, '') + '.jpg', { type: 'image/jpeg', lastModified: file.lastModified });
};
const isHeic = file => /hei[cf]/i.test(file.type) || /\.hei[cf]$/i.test(file.name);

const count = () => {
  const number = list.children.length;
  badge.hidden = !number;
  badge.textContent = number;
  told.textContent = number === 0 ? box.dataset.none : number === 1 ? box.dataset.one : say('more', number);
  box.hidden = !number && fault.hidden;
};
const number = () => [...list.children].forEach((item, at) => {
  item.querySelector('img')?.setAttribute('alt', say('alt', at + 1));
  item.querySelector('button').setAttribute('aria-label', say('remove', at + 1));
});
const gone = at => (list.children[Math.min(at, list.children.length - 1)]?.querySelector('button') ?? input).focus();
const draw = () => {
  shown.forEach(it => { URL.revokeObjectURL(it.url); it.item.remove(); });
  shown = files.map(file => {
    const url = URL.createObjectURL(file), image = make('img', { src: url }), button = make('button', { type: 'button', class: 'hit' }, cross());
    image.addEventListener('error', () => image.replaceWith(make('span', { class: 'blank', title: box.dataset.unread }, file.name)));
    button.addEventListener('click', () => {
      const at = [...list.children].indexOf(button.closest('li'));
      put(files.filter(it => it !== file));
      gone(at);
    });
    return { url, item: make('li', {}, image, button) };
  });
  list.append(...shown.map(it => it.item));
  number();
  count();
};
const put = next => {
  const all = new DataTransfer();
  next.forEach(it => all.items.add(it));
  input.files = all.files;
  files = [...input.files];
  draw();
  input.dispatchEvent(new Event('photos:changed', { bubbles: true }));
};

input.addEventListener('change', async () => {
  complain();
  const room = most - kept().length - files.length, chosen = [...input.files], taken = chosen.slice(0, Math.max(0, room));
  if (chosen.length > taken.length) complain(say('many', most));
  // At once as they are: who saves while they are being made smaller sends them all the same.
  put([...files, ...taken]);
  for (const file of taken) {
    try {
      const small = await smaller(file);
      if (files.includes(file)) put(files.map(it => it === file ? small : it));
    } catch {
      if (isHeic(file)) { complain(box.dataset.heic); put(files.filter(it => it !== file)); }
    }
  }
});
const restored = () => { files = [...input.files]; draw(); };
input.addEventListener('photos:restored', restored);
// The back button brings the files of the field back.
addEventListener('pageshow', () => { if (input.files.length) restored(); });

// What the server keeps already goes without a way there and back.
list.addEventListener('click', event => {
  const button = event.target.closest('button[name=without]');
  if (!button) return;
  event.preventDefault();
  const at = [...list.children].indexOf(button.closest('li'));
  button.closest('li').remove();
  number();
  count();
  gone(at);
  input.dispatchEvent(new Event('photos:changed', { bubbles: true }));
});
if (list.children.length) count();
