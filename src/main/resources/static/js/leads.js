// Lists and the board of leads by keys and by drag; each of it has a button or link for those without a script.
{

  // The bar for several leads appears with the first one chosen.
  const bulk = () => {
    const bar = $('.bulk'), chosen = $$('.leads .check:checked').length;
    if (!bar) return;
    bar.hidden = !chosen;
    $('[data-count]', bar).textContent = chosen;
  };
  document.addEventListener('change', event => { if (event.target.matches('.leads .check')) bulk(); });
  bulk();

  // The way back is open for ten seconds.
  $$('[data-undo]').forEach(form => setTimeout(() => form.contains(document.activeElement) ? form.classList.add('over') : form.remove(), 10000));

  // Where somebody stands: a row of the list or a card of the board. Focus goes along, so that Enter opens and Tab goes on.
  const stops = () => $$('.leads [data-row], .card');
  const link = stop => $('.said, .voice', stop);
  let cursor = -1;
  const here = () => {
    const focused = document.activeElement?.closest?.('[data-row], .card');
    if (focused) cursor = stops().indexOf(focused);
    return stops()[cursor];
  };
  const go = by => {
    here();
    const all = stops();
    if (!all.length) return;
    all[cursor]?.classList.remove('cursor');
    cursor = Math.max(0, Math.min(all.length - 1, cursor + by));
    all[cursor].classList.add('cursor');
    link(all[cursor])?.focus();
  };
  const choose = (stop, on) => {
    const check = stop && $('.check', stop);
    if (!check) return;
    check.checked = on ?? !check.checked;
    check.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const chosen = () => $$('.leads .check:checked').length > 0;
  // What is chosen, else the lead where somebody stands.
  const act = key => {
    const stop = here();
    if (!chosen()) {
      const take = key === 'e' && stop && $('[data-take]', stop);
      if (take) return take.click();
      choose(stop, true);
    }
    if (chosen()) $(`.bulk [data-key=${key}]`)?.click();
  };
  const step = (card, by) => {
    const lanes = $$('.lane[data-stage]'), lane = lanes[lanes.indexOf(card.closest('.lane')) + by], form = $('form', card);
    if (!lane || !form) return;
    form.elements.stage.value = lane.dataset.stage;
    form.requestSubmit();
  };
  // Who dictates or trembles turns single letters off; it is remembered on this device. WCAG 2.1.4.
  const keysOn = $('[data-keys-on]');
  const remembered = () => { try { return localStorage.getItem('keys'); } catch { return null; } };
  if (keysOn) {
    keysOn.checked = remembered() !== 'off';
    keysOn.addEventListener('change', () => { try { localStorage.setItem('keys', keysOn.checked ? 'on' : 'off'); } catch { /* forgotten with the page */ } });
  }
  document.addEventListener('keydown', event => {
    const typing = 'input:not([type=checkbox]):not([type=radio]), textarea, select, dialog *';
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches(typing)) return;
    const stop = here();
    if (event.shiftKey && event.key.startsWith('Arrow')) {
      if (stop?.matches('.card') && (event.key === 'ArrowRight' || event.key === 'ArrowLeft')) {
        event.preventDefault();
        step(stop, event.key === 'ArrowRight' ? 1 : -1);
      }
      else if ($('.leads') && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
        event.preventDefault();
        choose(stop, true);
        go(event.key === 'ArrowDown' ? 1 : -1);
        choose(here(), true);
      }
      return;
    }
    if (keysOn && !keysOn.checked) return;
    switch (event.key.toLowerCase()) {
      case '?': $('#keys')?.showModal(); break;
      case '/': event.preventDefault(); $('[data-search]')?.focus(); break;
      case 'j': go(1); break;
      case 'k': go(-1); break;
      case 'x': choose(stop); break;
      case 'e': case 's': act(event.key.toLowerCase()); break;
      case 'v': $('[data-view]:not([aria-current])')?.click(); break;
      case 'u': location.href = $('.orb')?.href ?? '/moments/new'; break;
    }
  });

  // Cards can be dragged to another lane.
  let dragged = null;
  document.addEventListener('dragstart', event => { dragged = event.target.closest('.card'); dragged?.classList.add('drag'); });
  document.addEventListener('dragend', () => { dragged?.classList.remove('drag'); dragged = null; });
  document.addEventListener('dragover', event => { if (dragged && event.target.closest('.lane[data-stage]')) event.preventDefault(); });
  document.addEventListener('drop', event => {
    const lane = event.target.closest('.lane[data-stage]'), form = dragged && $('form', dragged);
    if (!lane || !form) return;
    event.preventDefault();
    form.elements.stage.value = lane.dataset.stage;
    form.requestSubmit();
  });
}
