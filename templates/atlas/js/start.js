/* Draws everything, and draws it anew after each act of the reader. */

/** Counts the selection and draws every view of it. */
function render({ isStep = false } = {}) {
  countSelection();
  drawBar();
  drawLegend();
  drawTime();
  drawSources();
  drawList();
  drawPanel();
  drawMap();
  saveAddress({ isStep });
}

function start() {
  document.documentElement.classList.add('js');
  restoreDraft();
  applyCorrections();
  bindPage();
  bindTime();
  bindMap();
  bindSearch();
  bindExport();
  bindPaper();
  followAddress();
  window.addEventListener('popstate', followAddress);
  performance.mark('atlas-ready');
}

start();
// For tests and for curious readers at the console.
Object.assign(window.geobriefAtlas, { state, now, render, countSelection, places, documents, folded });
