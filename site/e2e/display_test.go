//go:build e2e

package e2e

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// cardStyle reads a computed property of the open card.
func cardStyle(p *tab, property string) string {
	p.t.Helper()
	return ask[string](p, jsCall("((name) => getComputedStyle(probe.all('[part~=card]')[0]).getPropertyValue(name))", property))
}

func openCard(t *testing.T, d display) *tab {
	t.Helper()
	p := openTwoCars(t, d)
	p.Run("claimlight.open('senat')")
	p.WaitCard("senat")
	return p
}

func TestForcedColors(t *testing.T) {
	t.Parallel()
	p := openCard(t, display{Width: 1280, Height: 900, ForcedColors: true})
	p.Photograph("forced-colors")
	assert.NotEqual(t, "none", cardStyle(p, "border-top-style"), "where backgrounds are taken away a border parts card and article")
	assert.NotEqual(t, "0px", cardStyle(p, "border-top-width"))
	assert.Equal(t, ask[string](p, `(() => {
		const sample = document.body.appendChild(document.createElement("i"));
		sample.style.backgroundColor = "Canvas";
		const color = getComputedStyle(sample).backgroundColor;
		sample.remove();
		return color;
	})()`), cardStyle(p, "background-color"), "the card has the reader's own background")
}

func TestReducedMotion(t *testing.T) {
	t.Parallel()
	for _, d := range []display{{Width: 1280, Height: 900, ReducedMotion: true}, {Width: 360, Height: 740, Touch: true, ReducedMotion: true}} {
		p := openTwoCars(t, d)
		p.Run("document.addEventListener('claimlight:open', () => { window.moving = probe.all('[part~=card]')[0].getAnimations({subtree: true}).length })")
		p.Run("claimlight.open('senat')")
		p.WaitCard("senat")
		assert.Zero(t, ask[int](p, "moving"), "nothing moves when the card opens")
	}
}

func TestPrintShowsNoCard(t *testing.T) {
	t.Parallel()
	p := openCard(t, desktop)
	p.Emulate(display{Width: 1280, Height: 900, Print: true})
	assert.Nil(t, p.Card(), "an open card does not cover the printed article")
	p.Photograph("print")
}

func TestThemes(t *testing.T) {
	t.Parallel()
	const (
		darkPage = `<style>html { background: #111; color: #eee }</style>`
		widePage = `<style>html { background: oklch(0.98 0.01 240) }</style>`
		deepPage = `<style>html { background: color-mix(in oklab, black 90%, white) }</style>`
	)
	for _, test := range []struct {
		name, head, theme string
		dark              bool // the reader's own preference
		want              string
	}{
		{"light on a light page", "", "light", false, "light"},
		{"dark on a light page", "", "dark", false, "dark"},
		{"light on a dark page", darkPage, "light", true, "light"},
		{"auto on a light page", "", "auto", false, "light"},
		{"auto on a dark page", darkPage, "auto", true, "dark"},
		{"auto on a page that is light for everyone", "", "auto", true, "light"},
		{"none given, on a dark page", darkPage, "", false, "dark"},
		{"auto on a light page in another colour space", widePage, "auto", true, "light"},
		{"auto on a dark page in another colour space", deepPage, "auto", false, "dark"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			tag := `<script async src="/claimlight.js" data-claims="claims.json" data-theme="` + test.theme + `"></script>`
			server := serveWidget(t, routes{
				"/page":        htmlPage(newsPage(test.head+tag, twoCars)),
				"/claims.json": jsonFile(fileOf(vehicle("senat", "Aurus Senat limousine"))),
			})
			p := newTab(t, display{Width: 1280, Height: 900, Dark: test.dark})
			p.Open(server.URL + "/page")
			p.Ready()
			p.Run("claimlight.open('senat')")
			p.WaitCard("senat")
			assert.Equal(t, test.want, shade(p, "background-color"), "background")
			assert.NotEqual(t, test.want, shade(p, "color"), "words")
		})
	}
}

// shade says whether a colour of the open card is nearer to black or to white.
func shade(p *tab, property string) string {
	p.t.Helper()
	return ask[string](p, jsCall(`((name) => {
		const canvas = new OffscreenCanvas(1, 1).getContext("2d");
		canvas.fillStyle = getComputedStyle(probe.all("[part~=card]")[0]).getPropertyValue(name);
		canvas.fillRect(0, 0, 1, 1);
		const [r, g, b] = canvas.getImageData(0, 0, 1, 1).data;
		return r + g + b < 384 ? "dark" : "light";
	})`, property))
}
