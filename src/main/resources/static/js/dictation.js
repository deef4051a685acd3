// Dictation by the browser, where an admin allows it and the browser can: the orb starts and stops it, and what is said
// goes to the caret of the words. Before the first time on this device one reads where the sound goes, and may say no.
const Recognition = window.SpeechRecognition ?? window.webkitSpeechRecognition;
const mic = document.querySelector('[data-dictation]'), AGREED = 'hetki.dictation.agreed', TONGUE = 'hetki.dictation.language';
const remembered = (key, value) => { try { return value === undefined ? localStorage.getItem(key) : localStorage.setItem(key, value); } catch { return null; } };

if (mic && Recognition) {
  const orb = mic.querySelector('button'), words = document.querySelector('#words'), ask = document.querySelector('#dictation-ask');
  const line = document.querySelector('#dictation-line'), tongue = line.querySelector('select'), status = document.querySelector('#dictation-status');
  let ear = null, wanted = false, heard = false, touched = false, before = '', after = '', skip = 0, count = 0;

  const say = what => status.textContent = status.dataset[what] ?? '';
  const show = on => { orb.setAttribute('aria-pressed', on); };
  const here = () => {
    const at = touched ? words.selectionStart : words.value.length;
    before = words.value.slice(0, at);
    after = words.value.slice(touched ? words.selectionEnd : at);
    skip = count;
  };
  const write = spoken => {
    const start = before && !/\s$/.test(before) ? before + ' ' : before;
    words.value = start + spoken + (after && spoken && !/^\s/.test(after) ? ' ' : '') + after;
    words.setSelectionRange(start.length + spoken.length, start.length + spoken.length);
    touched = true;
    words.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const stop = what => { wanted = false; ear?.stop(); show(false); say(what); };

  const listen = async () => {
    const on = new Recognition();
    on.lang = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' }[tongue.value];
    on.interimResults = true;
    // Where the browser can do it in the device, no sound leaves it.
    const local = await Recognition.available?.({ langs: [on.lang], processLocally: true }).catch(() => null);
    if (local === 'available') on.processLocally = true;
    if (!wanted) return;
    on.onresult = event => {
      if (!wanted && ear !== on) return;
      heard = true;
      count = event.results.length;
      write([...event.results].slice(skip).map(it => it[0].transcript.trim()).join(' '));
    };
    on.onerror = event => {
      if (event.error === 'aborted') return;
      stop({ 'not-allowed': 'denied', 'service-not-allowed': 'denied', 'audio-capture': 'denied', network: 'network', 'no-speech': 'silence' }[event.error] ?? 'failed');
    };
    // A browser stops by itself after each sentence; as long as something is said, it goes on.
    on.onend = () => {
      if (ear !== on) return;
      ear = null;
      if (wanted && heard) { heard = false; count = 0; here(); listen(); }
      else if (wanted) stop('silence');
    };
    ear = on;
    try { on.start(); } catch { stop('failed'); }
  };
  const begin = () => { wanted = true; heard = false; count = 0; here(); line.hidden = false; show(true); say('on'); listen(); };

  mic.hidden = false;
  document.querySelector('[data-keyboard-hint]')?.setAttribute('hidden', '');
  tongue.value = remembered(TONGUE) || tongue.value;
  tongue.addEventListener('change', () => { remembered(TONGUE, tongue.value); if (wanted) stop('off'); });
  words.addEventListener('focus', () => touched = true);
  words.addEventListener('input', event => { if (event.isTrusted) here(); });
  orb.addEventListener('click', () => {
    if (wanted) stop('off');
    else if (remembered(AGREED)) begin();
    else { ask.returnValue = ''; ask.showModal(); }
  });
  ask.addEventListener('close', () => { if (ask.returnValue === 'yes') { remembered(AGREED, 'yes'); begin(); } });
  words.form.addEventListener('submit', () => { if (wanted) stop('off'); });
  addEventListener('pagehide', () => { if (wanted) stop('off'); });
}
