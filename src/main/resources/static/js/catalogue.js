// The editor of a service. The lists are textareas, one a line; here they become chips and rows that are easier to
// handle. What is sent stays what stands in the textarea, so the form is the same with and without this file.
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const make = (name, attributes = {}, ...children) => {
  const element = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
  element.append(...children);
  return element;
};
const sprite = document.querySelector('svg.icon use')?.getAttribute('href').split('#')[0];
const icon = name => {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg'), use = document.createElementNS('http://www.w3.org/2000/svg', 'use');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  use.setAttribute('href', `${sprite}#${name}`);
  svg.append(use);
  return svg;
};
const lines = text => text.split('\n').map(line => line.trim()).filter(Boolean);
const editor = document.querySelector('#editor');
const say = (key, value) => editor.dataset[key].replace('{0}', value);
const told = make('p', { class: 'sr', role: 'status' });

// How many words a language has stands beside its name.
const count = textarea => {
  const number = textarea.name.startsWith('triggers.') && document.querySelector(`[data-words="${textarea.name.split('.')[1]}"]`);
  if (number) number.textContent = lines(textarea.value).length;
};

// The field that one types into takes over the label, the description and the language of the textarea.
const takeOver = (textarea, field) => {
  field.id = textarea.id;
  for (const name of ['lang', 'aria-describedby', 'aria-invalid']) {
    if (textarea.hasAttribute(name)) field.setAttribute(name, textarea.getAttribute(name));
  }
  textarea.removeAttribute('id');
  textarea.hidden = true;
};

const tokens = textarea => {
  const no = textarea.dataset.shape.includes('no');
  const field = make('input', { type: 'text', autocomplete: 'off', placeholder: editor.dataset.add, maxlength: 200 });
  const list = make('ul'), box = make('div', { class: 'tokens' }, list, field);
  const phrases = () => lines(textarea.value);
  const write = next => { textarea.value = next.join('\n'); count(textarea); draw(); };
  const add = text => {
    const had = phrases(), fresh = lines(text).filter((it, at, every) => every.indexOf(it) === at)
      .filter(it => !had.some(other => other.toLowerCase() === it.toLowerCase()));
    if (lines(text).length) told.textContent = fresh.length ? say('added', fresh.join(', ')) : say('there', text.trim());
    if (fresh.length) write([...had, ...fresh]);
    field.value = '';
  };
  const remove = at => {
    const next = phrases(), [gone] = next.splice(at, 1);
    write(next);
    told.textContent = say('removed', gone);
    (all('button', list)[Math.min(at, next.length - 1)] ?? field).focus();
  };
  const draw = () => list.replaceChildren(...phrases().map((phrase, at) => {
    const button = make('button', { type: 'button', 'aria-label': say('remove', phrase) }, icon('x'));
    button.addEventListener('click', () => remove(at));
    return make('li', { class: no ? 'tok no' : 'tok' }, make('span', textarea.lang ? { lang: textarea.lang } : {}, phrase), button);
  }));
  field.addEventListener('keydown', event => {
    if (event.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') { event.preventDefault(); add(field.value); }
    if (event.key === 'Backspace' && !field.value && phrases().length) { remove(phrases().length - 1); field.focus(); }
  });
  field.addEventListener('paste', event => {
    const text = event.clipboardData.getData('text');
    if (!text.includes('\n')) return;
    event.preventDefault();
    add(field.value + text.replaceAll('\r', ''));
  });
  // A phone may have no Enter that says so, and a comma that is no key.
  field.addEventListener('input', () => { if (field.value.endsWith(',')) add(field.value.slice(0, -1)); });
  field.addEventListener('change', () => add(field.value));
  box.addEventListener('click', event => { if (event.target === box || event.target === list) field.focus(); });
  takeOver(textarea, field);
  textarea.after(box);
  draw();
};

const ordered = textarea => {
  const list = make('ol', { class: 'qlist' });
  const more = make('button', { type: 'button', class: 'btn plain' }, icon('plus'), make('span', {}, editor.dataset.more));
  const fields = () => all('textarea', list);
  const write = () => { textarea.value = fields().map(it => it.value.replace(/\s+/g, ' ').trim()).filter(Boolean).join('\n'); };
  const draw = (questions, focus) => {
    list.replaceChildren(...questions.map((question, at) => {
      const field = make('textarea', { class: 'input lines', rows: 1, maxlength: 300, 'aria-label': say('question', at + 1) });
      field.value = question;
      if (textarea.lang) field.lang = textarea.lang;
      field.addEventListener('input', write);
      field.addEventListener('keydown', event => { if (event.key === 'Enter' && !event.isComposing) { event.preventDefault(); more.click(); } });
      const step = (name, key, act, off) => {
        const button = make('button', { type: 'button', class: 'hit', 'aria-label': say(key, at + 1) }, icon(name));
        button.disabled = off;
        button.addEventListener('click', act);
        return button;
      };
      const move = by => () => {
        const next = fields().map(it => it.value);
        next.splice(at + by, 0, ...next.splice(at, 1));
        draw(next, at + by);
        write();
      };
      const drop = () => {
        const next = fields().map(it => it.value);
        next.splice(at, 1);
        draw(next, Math.min(at, next.length - 1));
        write();
      };
      return make('li', {}, make('span', { class: 'quiet num', 'aria-hidden': 'true' }, String(at + 1)), field,
        make('span', { class: 'row steps' }, step('arrow-up', 'up', move(-1), at === 0),
          step('arrow-down', 'down', move(1), at === questions.length - 1), step('trash', 'drop', drop, false)));
    }));
    if (focus !== undefined) (fields()[focus] ?? more).focus();
  };
  more.addEventListener('click', () => { const next = [...fields().map(it => it.value), '']; draw(next, next.length - 1); });
  const label = document.querySelector(`label[for="${textarea.id}"]`);
  const group = make('div', { class: 'stack s2', role: 'group', tabindex: '-1', 'aria-label': label.textContent }, list, make('div', {}, more));
  label.hidden = true;
  takeOver(textarea, group);
  textarea.after(group);
  draw(lines(textarea.value));
};

if (editor) {
  editor.append(told);
  all('[data-shape^=tokens]', editor).forEach(tokens);
  all('[data-shape=ordered]', editor).forEach(ordered);
}
