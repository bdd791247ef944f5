// Runs in the page, before its own scripts, as it stands here. What it leaves on the window is told in measure.ts.

window.benchSamples = [];
window.benchMode = "step";
document.addEventListener("conflict-map-ready", () => {
  window.benchReady = performance.now();
});

let deviceTime = 0;
window.addEventListener("keydown", onDevice, true);
window.addEventListener("pointermove", onDevice, true);
window.addEventListener("input", () => window.benchMode === "step" && watch(deviceTime, false), true);

/** @param {Event} event */
function onDevice({ timeStamp }) {
  deviceTime = timeStamp;
  if (window.benchMode === "step") return;
  window.benchMap.triggerRepaint();
  watch(timeStamp, true);
}

/**
 * @param {number} start
 * @param {boolean} isRepaint
 */
function watch(start, isRepaint) {
  const map = window.benchMap;
  /** @param {boolean} painted */
  const end = (painted) => window.benchSamples.push({ milliseconds: performance.now() - start, painted });
  const idle = () => requestAnimationFrame(() => end(true));
  map.once("idle", idle);
  requestAnimationFrame(() => {
    // By now the page has told the map of the day; where that changes nothing on it, it will not fall idle.
    if (isRepaint || !map.loaded()) return;
    map.off("idle", idle);
    end(false);
  });
}
