/** A button that says `label` and does `act`. */
export function makeButton(label: string, act: () => void, className = ''): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  button.textContent = label;
  button.addEventListener('click', act);
  return button;
}
