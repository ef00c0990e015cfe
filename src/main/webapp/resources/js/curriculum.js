/* Peiji curriculum: hours add up bottom-up while they are typed; the server says the same once they are kept. */
(() => {
  const tree = document.querySelector('[data-tree]');
  if (!tree) return;
  const lines = [...tree.querySelectorAll('[data-depth]')];
  const depth = line => Number(line.dataset.depth);
  const own = line => {
    const input = line.querySelector('[data-hours]');
    const sum = line.querySelector('[data-sum]');
    return input ? Number.parseInt(input.value, 10) || 0 : depth(line) === 3 ? Number(sum.textContent) : 0;
  };

  function add() {
    let total = 0;
    lines.forEach((line, index) => {
      let hours = own(line);
      total += hours;
      for (let next = index + 1; next < lines.length && depth(lines[next]) > depth(line); next++) hours += own(lines[next]);
      const sum = line.querySelector('[data-sum]');
      if (sum && depth(line) < 3) sum.textContent = hours;
    });
    const whole = tree.querySelector('[data-total]');
    whole.textContent = total;
    whole.classList.toggle('is-over', total !== Number(tree.dataset.tree));
  }

  tree.addEventListener('input', event => event.target.matches('[data-hours]') && add());
  add();
})();
