/**
 * In a frame whose sandbox lets it open no windows a link would do nothing: the reader is shown its address instead, to be
 * copied. For frames without an origin, whose sandbox nobody can ask.
 */
export function showBlockedLinks(): void {
  document.addEventListener("click", (event) => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link?.target !== "_blank" || event.defaultPrevented) return;
    event.preventDefault();
    const opened = window.open(link.href, "_blank");
    if (opened) opened.opener = null;
    else showAddress(link);
  });
}

function showAddress(link: HTMLAnchorElement): void {
  if (link.nextElementSibling instanceof HTMLOutputElement) return;
  const address = document.createElement("output");
  address.dir = "ltr";
  address.textContent = link.href;
  Object.assign(address.style, { display: "block", overflowWrap: "anywhere", userSelect: "all" });
  link.after(address);
}
