/**
 * Sorting and filtering of the overview, for the page itself: plain JavaScript of any browser of the last
 * years. Without it the page shows everything.
 */
export const script = `
(function () {
  'use strict';
  var table = document.querySelector('.overview');
  if (!table) return;
  var body = table.tBodies[0];
  var search = document.getElementById('search');
  var show = document.getElementById('show');
  function filter() {
    var wanted = search.value.trim().toLowerCase();
    Array.prototype.forEach.call(body.rows, function (row) {
      var fits = row.dataset.text.toLowerCase().indexOf(wanted) >= 0;
      var kind = show.value === '' || (' ' + row.dataset.kinds + ' ').indexOf(' ' + show.value + ' ') >= 0;
      row.hidden = !(fits && kind);
      var details = document.getElementById(row.dataset.details);
      if (details) details.hidden = row.hidden;
    });
  }
  search.addEventListener('input', filter);
  show.addEventListener('change', filter);
  Array.prototype.forEach.call(table.tHead.rows[0].cells, function (head, column) {
    var button = head.querySelector('button');
    if (!button) return;
    button.addEventListener('click', function () {
      var down = head.getAttribute('aria-sort') === 'ascending';
      Array.prototype.forEach.call(table.tHead.rows[0].cells, function (other) { other.removeAttribute('aria-sort'); });
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      var rows = Array.prototype.slice.call(body.rows);
      rows.sort(function (a, b) {
        var x = a.cells[column].dataset.sort || a.cells[column].textContent;
        var y = b.cells[column].dataset.sort || b.cells[column].textContent;
        var order = isNaN(x) || isNaN(y) ? x.localeCompare(y, 'zh') : x - y;
        return down ? -order : order;
      });
      rows.forEach(function (row) { body.appendChild(row); });
    });
  });
})();
`;
