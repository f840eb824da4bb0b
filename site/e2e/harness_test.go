//go:build e2e

package e2e

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// harnessPage is a page without the widget: the tests of the harness's own promises.
const harnessPage = `<!DOCTYPE html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
<a href="#top">Top</a>
<x-host claim="deep"></x-host>
<div style="height: 3000px"></div>
<button onclick="this.textContent = 'clicked'">Far down</button>
<script>
const root = document.querySelector("x-host").attachShadow({mode: "open"});
const button = document.createElement("button");
button.setAttribute("part", "marker");
button.setAttribute("aria-label", "Inside");
button.setAttribute("aria-expanded", "false");
button.textContent = "inside";
root.append(button);
window.log = [];
for (const type of ["mousemove", "mousedown", "click", "touchstart", "keydown"])
  addEventListener(type, (e) => log.push(type + (e.key ? " " + e.key : "")));
</script>`

func openHarnessPage(t *testing.T, d display) *tab {
	t.Helper()
	server := serve(t, t.TempDir(), routes{"/page": htmlPage(harnessPage)})
	p := newTab(t, d)
	p.Open(server.URL + "/page")
	return p
}

func TestHarnessFindsByRoleAndNameThroughShadowRoots(t *testing.T) {
	t.Parallel()
	p := openHarnessPage(t, desktop)
	inside := p.Named("button", "Inside")
	assert.Equal(t, "false", inside.Properties["expanded"])
	p.Click(p.Box(inside).Center())
	assert.Contains(t, ask[[]string](p, "log"), "click")
	assert.Equal(t, "deep", ask[string](p, "probe.focus().Claim"), "the focus is seen inside the shadow root")

	p.Click(p.Box(p.Named("button", "Far down")).Center())
	p.Wait("the button far down answers to a click", "document.querySelector('button').textContent === 'clicked'")
}

func TestHarnessTouchesAndTypes(t *testing.T) {
	t.Parallel()
	p := openHarnessPage(t, phone)
	assert.Equal(t, []int{phone.Width, phone.Height}, ask[[]int](p, "[innerWidth, innerHeight]"))
	assert.True(t, ask[bool](p, "matchMedia('(pointer: coarse)').matches"), "a phone has a coarse pointer")
	p.Tap(p.Box(p.Named("button", "Inside")).Center())
	p.Wait("a tap arrives as touch and click", "log.includes('touchstart') && log.includes('click')")
	p.Press(shiftTab, tabKey, escape)
	assert.Subset(t, ask[[]string](p, "log"), []string{"keydown Tab", "keydown Escape"})
	assert.Equal(t, "deep", ask[string](p, "probe.focus().Claim"), "Shift+Tab and Tab lead back")
}

func TestHarnessEmulatesWhatReadersPrefer(t *testing.T) {
	t.Parallel()
	p := openHarnessPage(t, display{Width: 800, Height: 600, Dark: true, ReducedMotion: true, ForcedColors: true, Print: true})
	for _, query := range []string{"(prefers-color-scheme: dark)", "(prefers-reduced-motion: reduce)", "(forced-colors: active)", "print"} {
		assert.Truef(t, ask[bool](p, jsCall("matchMedia", query)+".matches"), "%s", query)
	}
}

func TestHarnessHearsTheConsoleAndTheNetwork(t *testing.T) {
	t.Parallel()
	server := serve(t, t.TempDir(), routes{"/page": htmlPage(`<!DOCTYPE html><link rel="icon" href="data:,"><script>
		console.log("a", {b: 1}, 2);
		console.warn("careful");
		Promise.reject(new Error("nobody caught me"));
		fetch("/nowhere");
	</script>`)})
	p := newTab(t, desktop)
	p.Open(server.URL + "/page")
	p.Wait("the rejection is noted", "probe.unhandled.length")
	said := list(p.Said())
	assert.Contains(t, said, "script log: a Object 2")
	assert.Contains(t, said, "script warning: careful")
	assert.Contains(t, said, "exception error: Uncaught (in promise) Error: nobody caught me")
	require.Eventually(t, func() bool { return len(p.Complaints()) >= 4 }, patience, interval, "the failed request is noted")
	assert.Contains(t, list(p.Complaints()), "network error: 404 "+server.URL+"/nowhere")
	assert.Equal(t, []string{"Error: nobody caught me"}, ask[[]string](p, "probe.unhandled"))
}

func TestHarnessBlocksRequests(t *testing.T) {
	t.Parallel()
	server := serve(t, t.TempDir(), routes{
		"/page":      htmlPage(`<!DOCTYPE html><script src="/script.js"></script>`),
		"/script.js": content("text/javascript", "window.ran = true"),
	})
	p := newTab(t, desktop)
	p.Block(server.URL + "/script.js")
	p.Open(server.URL + "/page")
	assert.False(t, ask[bool](p, "'ran' in window"))
}

func TestHarnessSeesWhatMoves(t *testing.T) {
	t.Parallel()
	p := openHarnessPage(t, desktop)
	p.Settle()
	require.Zero(t, ask[float64](p, "probe.shift()"))
	p.Run("document.body.prepend(Object.assign(document.createElement('p'), {textContent: 'late', style: 'height: 200px'}))")
	p.Wait("a late paragraph at the top is a layout shift", "probe.shift() > 0.01")
}
