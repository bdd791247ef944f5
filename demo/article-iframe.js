const frame = document.querySelector("iframe[data-conflict-map]");

frame.addEventListener("conflict-map-view", ({ detail: { day, place, lang } }) => {
  document.getElementById("shown").textContent = [day, place, lang].filter(Boolean).join(", ");
});

for (const button of document.querySelectorAll("[data-set]")) {
  button.addEventListener("click", () => {
    frame.dispatchEvent(new CustomEvent("conflict-map-set", { detail: JSON.parse(button.dataset.set) }));
  });
}
