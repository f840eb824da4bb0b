package app

import (
	"github.com/claimlight/claimlight/claims/anchor"
	"github.com/claimlight/claimlight/claims/card"
	"github.com/claimlight/claimlight/claims/locate"
	"github.com/claimlight/claimlight/wasm/internal/page"
	"github.com/claimlight/claimlight/wasm/internal/ui"
)

// show reads the article as it is now, finds the claims and shows them, in place of what was shown before.
func (a *App) show() {
	a.step(ui.Event{Kind: ui.Reset}, false)
	a.call("unapply")
	snapshot, err := page.TakeSnapshot(a.bridge, a.options.Article)
	if err != nil {
		a.fail(err)
		return
	}
	if a.report, err = a.locate(snapshot.Text); err != nil {
		a.fail(err)
		return
	}
	a.theme = themeOf(a.options, snapshot)
	a.cards = card.Cards(a.file, a.report)
	a.words = wordsOf(a.report)
	if err := a.plan().Apply(a.bridge); err != nil {
		a.fail(err)
		return
	}
	a.ready = true
	a.call("report", string(a.report.AppendJSON(nil)))
}

// locate finds the claims. Only when a claim has several places that match equally well is the browser asked which of them it renders.
func (a *App) locate(text anchor.Text) (locate.Report, error) {
	report := locate.Claims(a.file, text)
	for _, r := range report.Results {
		if r.Status == anchor.Ambiguous {
			hidden, err := page.NotRendered(a.bridge)
			if err != nil || len(hidden) == 0 {
				return report, err
			}
			text.Hidden = hidden
			return locate.Claims(a.file, text), nil
		}
	}
	return report, nil
}

// themeOf follows the page's real background unless the publisher says otherwise.
func themeOf(o page.Options, s page.Snapshot) string {
	if o.FixedTheme() {
		return o.Theme
	}
	if s.Dark {
		return "dark"
	}
	return "light"
}
