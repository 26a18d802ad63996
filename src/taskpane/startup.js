/*
 * Runs before everything else, in whatever engine Word opens the pane with, so it is written in
 * ES5 and copied as it is. It shows one of the messages of taskpane.html when the pane cannot
 * start; when it can, React replaces them all.
 */
(function () {
  // zod would otherwise try `new Function`, which the page's Content-Security-Policy reports.
  window.__zod_globalConfig = { jitless: true };

  // How long office.js may take before the page says that the network may be at fault.
  var patience = 15000;

  function engineIsTooOld() {
    // Trident has documentMode; EdgeHTML never got globalThis.
    return 'documentMode' in document || typeof globalThis === 'undefined';
  }

  function show(id) {
    var ids = ['startup-loading', 'startup-too-old', 'startup-offline'];
    for (var i = 0; i < ids.length; i += 1) {
      var element = document.getElementById(ids[i]);
      if (element) {
        element.hidden = ids[i] !== id;
        // Trident before version 11 knows no `hidden`.
        element.style.display = ids[i] === id ? '' : 'none';
      }
    }
  }

  function checkOffice() {
    if (typeof window.Office === 'undefined') {
      show('startup-offline');
    }
  }

  function start() {
    var retry = document.getElementById('startup-retry');
    if (retry) {
      retry.onclick = function () {
        window.location.reload();
      };
    }
    if (engineIsTooOld()) {
      show('startup-too-old');
    }
  }

  // The page's parts exist once it is parsed; office.js is fetched meanwhile (defer).
  if (document.addEventListener) {
    document.addEventListener('readystatechange', function () {
      if (document.readyState === 'interactive') {
        start();
      }
    });
    document.addEventListener(
      'error',
      function (event) {
        var target = event.target;
        if (target && target.id === 'office-js') {
          // The document may not be parsed yet when a refused connection is reported.
          window.setTimeout(checkOffice, 0);
          window.addEventListener('load', checkOffice);
        }
      },
      true
    );
    window.setTimeout(checkOffice, patience);
  } else {
    window.attachEvent('onload', start);
  }
})();
