// Typing @ in a note offers those who see the lead; the list beside the note does the same without this file.
const note = document.querySelector('[data-mention]'), list = document.querySelector('#mentions'), said = document.querySelector('#mentions-said');
const people = [...document.querySelectorAll('[data-login]')].map(it => ({ login: it.dataset.login, name: it.parentElement.textContent.trim() }));

const begun = () => /(?:^|[^\p{L}\p{N}._-])@([\p{L}\p{N}._-]*)$/u.exec(note.value.slice(0, note.selectionStart));
const fits = (person, typed) => [person.login, ...person.name.split(' ')].some(it => it.toLowerCase().startsWith(typed));
const options = () => [...list.children];

const close = () => {
  list.hidden = true;
  list.replaceChildren();
  said.textContent = '';
  note.removeAttribute('aria-activedescendant');
};
const mark = index => {
  options().forEach((it, at) => it.setAttribute('aria-selected', at === index));
  note.setAttribute('aria-activedescendant', options()[index].id);
  options()[index].scrollIntoView({ block: 'nearest' });
};
const offer = () => {
  const typed = begun(), found = typed ? people.filter(it => fits(it, typed[1].toLowerCase())).slice(0, 6) : [];
  if (!found.length) return close();
  list.replaceChildren(...found.map((person, at) => {
    const option = document.createElement('li'), name = document.createElement('b'), login = document.createElement('span');
    Object.assign(option, { id: `mention-${at}`, className: 'mention' });
    option.setAttribute('role', 'option');
    option.dataset.pick = person.login;
    name.textContent = person.name;
    Object.assign(login, { className: 'small quiet', textContent: `@${person.login}` });
    option.append(name, login);
    return option;
  }));
  list.hidden = false;
  said.textContent = list.dataset.offered.replace('#', found.length);
  mark(0);
};
const pick = login => {
  const at = note.selectionStart, start = at - begun()[1].length;
  note.setRangeText(`${login} `, start, at, 'end');
  close();
  note.focus();
};

if (people.length) {
  note.setAttribute('aria-autocomplete', 'list');
  note.setAttribute('aria-controls', list.id);
  note.addEventListener('input', offer);
  note.addEventListener('blur', () => setTimeout(close, 150));
  note.addEventListener('keydown', event => {
    const all = options(), at = all.findIndex(it => it.getAttribute('aria-selected') === 'true');
    if (!all.length) return;
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' || event.key === 'Tab') pick(all[at].dataset.pick);
    else if (event.key === 'ArrowDown') mark((at + 1) % all.length);
    else if (event.key === 'ArrowUp') mark((at + all.length - 1) % all.length);
    else return;
    event.preventDefault();
  });
  list.addEventListener('pointerdown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const option = event.target.closest('[data-pick]');
    if (option) pick(option.dataset.pick);
  });
}

// A file that will be refused is not sent first.
const file = document.querySelector('[data-most]');
file.addEventListener('change', () => file.setCustomValidity([...file.files].some(it => it.size > file.dataset.most) ? file.dataset.large : ''));
