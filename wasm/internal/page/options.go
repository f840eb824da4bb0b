package page

import (
	"errors"
	"slices"
	"strings"
)

// Options are the data-* attributes of the script tag, and how the page names its claims file.
type Options struct {
	Claims  string // data-claims: URL
	Link    string // href of link[rel=describedby][type="application/claims+json"]
	Inline  string // text of script[type="application/claims+json"]
	Article string // data-article: CSS selector
	Theme   string // data-theme: auto, light, dark
	Panel   string // data-panel: auto, off
	Markers string // data-markers: auto, off
}

// ReadOptions asks the page for its options.
func ReadOptions(b Bridge) (Options, error) {
	answer, err := b.Call("options")
	if err != nil {
		return Options{}, err
	}
	f := strings.Split(answer, "\x00")
	if len(f) != 7 {
		return Options{}, errBridge
	}
	o := Options{Claims: f[0], Link: f[1], Inline: f[2], Article: f[3], Theme: f[4], Panel: f[5], Markers: f[6]}
	return o, o.check()
}

// Address returns the URL of the claims file: the tag's wins over the link's. It is empty when the page names none.
func (o Options) Address() string {
	if o.Claims != "" {
		return o.Claims
	}
	return o.Link
}

// FixedTheme reports whether the publisher has chosen a theme, whatever the page's background is.
func (o Options) FixedTheme() bool { return o.Theme == "light" || o.Theme == "dark" }

func (o Options) check() error {
	for _, option := range []struct {
		name, value string
		allowed     []string
	}{
		{"data-theme", o.Theme, []string{"", "auto", "light", "dark"}},
		{"data-panel", o.Panel, []string{"", "auto", "off"}},
		{"data-markers", o.Markers, []string{"", "auto", "off"}},
	} {
		if !slices.Contains(option.allowed, option.value) {
			return errors.New(option.name + `="` + option.value + `" is not known; use ` + strings.Join(option.allowed[1:], ", "))
		}
	}
	return nil
}
