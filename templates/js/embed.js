// The list lights marks on the map, and a mark opens its row. Without scripts both still stand there.
(() => {
  'use strict';
  const rows = document.querySelectorAll('details[data-mark]');
  const marksOf = (row) => document.querySelectorAll(`svg [data-mark="${row.dataset.mark}"]`);
  const light = (row, name, isOn) => {
    for (const mark of marksOf(row)) mark.classList.toggle(name, isOn);
  };
  const open = (row) => {
    row.open = true;
    row.scrollIntoView({ block: 'nearest' });
    row.querySelector('summary').focus({ preventScroll: true });
  };
  for (const row of rows) {
    row.addEventListener('toggle', () => light(row, 'sel', row.open));
    for (const [event, isOn] of [
      ['mouseenter', true],
      ['mouseleave', false],
      ['focusin', true],
      ['focusout', false],
    ]) {
      row.addEventListener(event, () => light(row, 'hot', isOn));
    }
    for (const mark of marksOf(row)) {
      mark.addEventListener('click', () => open(row));
      mark.addEventListener('mouseenter', () => row.classList.add('hot'));
      mark.addEventListener('mouseleave', () => row.classList.remove('hot'));
    }
  }
})();
