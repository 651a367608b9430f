/* A link to a sentence shows the sentence under the pointer and the focus: lists need not repeat it.
   Escape puts it away; the pointer may move over it. */

const tip = element('div', 'tip');
tip.id = 'tip';
tip.setAttribute('role', 'tooltip');
tip.hidden = true;
let tipFor = null;
let tipTimer = 0;

function createTips() {
  document.body.append(tip);
  for (const type of ['mouseover', 'focusin']) {
    listen(document, type, ({ target }) => showTip(target.closest?.('a[data-jump]')));
  }
  listen(document, 'keydown', ({ key }) => {
    if (key === 'Escape') hideTip();
  });
  tip.addEventListener('mouseenter', () => clearTimeout(tipTimer));
  tip.addEventListener('mouseleave', hideTip);
  listen(document, 'scroll', hideTip, { passive: true });
}

function showTip(link) {
  clearTimeout(tipTimer);
  if (!link) {
    if (!tip.hidden && !tip.matches(':hover')) tipTimer = setTimeout(hideTip, 200);
    return;
  }
  if (link === tipFor) return;
  hideTip();
  const sentence = document.getElementById(link.hash.slice(1));
  // The words stand right beside the link already.
  const beside = link.closest('li, p')?.textContent ?? '';
  const words = sentence?.textContent.trim().replace(/\s+/g, ' ');
  if (!words || beside.replace(/\s+/g, ' ').includes(words)) return;
  tip.textContent = legible(words);
  tip.dir = sentence.closest('[dir]')?.dir ?? 'auto';
  tip.lang = data.document.language;
  tip.hidden = false;
  tipFor = link;
  link.setAttribute('aria-describedby', 'tip');
  const { left, top, bottom } = link.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = tip;
  const x = Math.max(8, Math.min(left, document.documentElement.clientWidth - width - 8));
  const above = top - height - 4;
  tip.style.transform = `translate(${Math.round(x)}px, ${Math.round(above > 8 ? above : bottom + 4)}px)`;
}

function hideTip() {
  tipFor?.removeAttribute('aria-describedby');
  tipFor = null;
  tip.hidden = true;
}
