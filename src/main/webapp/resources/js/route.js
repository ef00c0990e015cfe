/* Draws the process when its panel is opened first, and marks how far the case has come. */
(() => {
  const CLASSES = { DONE: 'pj-node-done', ACTIVE: 'pj-node-active', FAILED: 'pj-node-failed' };

  async function draw(panel) {
    const viewer = new window.BpmnJS({ container: panel.querySelector('.pj-diagram') });
    await viewer.importXML(panel.querySelector('textarea').value);
    const canvas = viewer.get('canvas');
    const elements = viewer.get('elementRegistry');
    const overlays = viewer.get('overlays');
    canvas.zoom('fit-viewport', 'auto');
    for (const mark of panel.dataset.marks.split(' ')) {
      const [node, state, times] = mark.split(':');
      if (!elements.get(node)) continue;
      canvas.addMarker(node, CLASSES[state]);
      if (times > 1) overlays.add(node, { position: { top: -12, right: 14 }, html: `<span class="pj-count here">${Number(times)}</span>` });
    }
  }

  for (const panel of document.querySelectorAll('.pj-route')) {
    panel.querySelector('details').addEventListener('toggle', () => draw(panel), { once: true });
  }
})();
