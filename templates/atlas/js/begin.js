/* Starts when the files beside the page have been read; else the page that was baked stays. */

window.addEventListener('load', () => {
  if (received.index && received.map) {
    drawAtlas(received.index, received.map);
    return;
  }
  document.getElementById('missing').hidden = false;
});
