// Package e2e holds the end-to-end tests: the built site, driven in a real browser as a reader would drive it.
//
//	go test -tags e2e ./site/e2e/...
//
// The site is built as it is published, once minified and once plain, and served on 127.0.0.1. Each test opens a browser
// context of its own, points, taps and types with real input events, finds buttons by role and name, and asks the page what a reader
// would see: the words that are highlighted, the card that is open, where the focus is, what the console says.
//
// What the tests need of a browser is the interface driver; Chromium is behind it, another browser is one more
// implementation. The probe (testdata/probe.js) is the tests' eye in the page: it looks through open shadow roots and notes events,
// and changes nothing but the global it is bound to. The tests wait for conditions; only where nothing is to happen do they wait for a time
// (tab.Settle), longer than the widget's longest delay.
//
// Environment:
//
//	CHROMIUM               the browser; otherwise the first of chromium, chromium-browser, google-chrome, google-chrome-stable
//	CLAIMLIGHT_DIST        the site, minified, built already; the plain one is built in any case
//	CLAIMLIGHT_ARTIFACTS   where a failed test leaves screenshot, console and HTML; otherwise a temporary folder, named in the log
//	CLAIMLIGHT_SCREENSHOTS set to anything: also leave screenshots of the demo and of the emulated displays there
//
// A missing browser fails the tests; it never skips them.
package e2e
